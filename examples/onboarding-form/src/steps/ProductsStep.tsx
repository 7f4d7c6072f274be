import type { Pointer } from "greenlane";
import { isOffered } from "greenlane/forms";
import { memo, useRef } from "react";
import { Fields } from "../components/Fields.tsx";
import { Fold, type FoldState } from "../components/Fold.tsx";
import { ListOf } from "../components/ListOf.tsx";
import { Part } from "../components/Part.tsx";
import { Pictures } from "../components/Pictures.tsx";
import { BASICS, MARK, OFFER_TEXT, TRAITS } from "../fields/productFields.ts";
import { placeOf } from "../form/placeOf.ts";
import { placesIn } from "../form/placesIn.ts";
import { productName } from "../form/productName.ts";
import { useFolds } from "../form/useFolds.ts";
import { useIsSettled } from "../form/useIsSettled.ts";
import { useCount, useSession, useValue } from "../form/useSession.ts";
import { useVoice } from "../locales/useVoice.ts";

export const ProductsStep = memo(function ProductsStep() {
  const { say, hints } = useVoice().words;
  const session = useSession();
  const count = useCount("/listings");
  const list = useRef<HTMLDivElement>(null);
  const places = placesIn("/listings", count);
  const offered = places.map((place) => isOffered(session.get(place), session.target));
  const folds = useFolds("/listings", Math.max(0, offered.indexOf(true)));
  const add = (): void => {
    session.set("/listings/-", { label: [] });
    folds.open(count);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(":scope > .product:last-of-type > summary")?.focus(),
    );
  };
  const remove = (index: number): void => {
    session.remove(`/listings/${index}`);
    folds.removed(index);
    list.current?.focus();
  };
  return (
    <>
      <div ref={list} id="at-listings" tabIndex={-1}>
        {places.map((place, index) => (
          <Product
            key={`${place} of ${count}`}
            index={index}
            isOffered={offered[index] === true}
            remove={count > 1 ? () => remove(index) : undefined}
            fold={folds.of(index)}
          />
        ))}
      </div>
      <button type="button" className="quiet" aria-describedby="more-products" onClick={add}>
        {say.addOther}
      </button>
      <p className="hint" id="more-products">
        {hints.products}
      </p>
    </>
  );
});

interface ProductProps {
  readonly index: number;
  /** Whether it is offered where the merchant wants to sell: of others nothing is checked. */
  readonly isOffered: boolean;
  readonly remove: (() => void) | undefined;
  readonly fold: FoldState;
}

function Product({ index, isOffered: isHere, remove, fold }: ProductProps) {
  const voice = useVoice();
  const session = useSession();
  const at = `/listings/${index}`;
  useValue(`${at}/sku`);
  const isSettled = useIsSettled(at);
  return (
    <Fold
      at={at}
      kind="product"
      name={productName(index, session, voice)}
      note={
        isHere ? undefined : voice.fill(voice.words.say.notOffered, { place: voice.choice(placeOf(session.target)) })
      }
      done={isSettled}
      remove={remove}
      {...fold}
    >
      <ProductParts at={at} />
    </Fold>
  );
}

/** What is said of one product. Renders anew for none of it: each field looks after itself. */
const ProductParts = memo(function ProductParts({ at }: { readonly at: Pointer }) {
  return (
    <>
      <Fields specs={BASICS} prefix={at} />
      <Part at={`${at}/traits`} title="traits">
        <Fields specs={TRAITS} prefix={at} />
      </Part>
      <Part at={`${at}/offer`} title="offerText">
        <Fields specs={OFFER_TEXT} prefix={at} />
      </Part>
      <Pictures at={`${at}/images`} />
      <ListOf
        at={`${at}/label`}
        title="marks"
        hint="marks"
        specs={MARK}
        kind={{ key: "element", names: "labelElements" }}
        called="mark"
        fresh={(wanted) => ({ on: (wanted?.on ?? []).slice(0, 1), languages: ["de"] })}
      />
    </>
  );
});
