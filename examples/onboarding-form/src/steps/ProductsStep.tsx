import { memo, useRef } from "react";
import { CardHead } from "../components/CardHead.tsx";
import { Fields } from "../components/Fields.tsx";
import { idOf } from "../components/idOf.ts";
import { ListOf } from "../components/ListOf.tsx";
import { Part } from "../components/Part.tsx";
import { Pictures } from "../components/Pictures.tsx";
import { BASICS, MARK, OFFER_TEXT, TRAITS } from "../fields/productFields.ts";
import { placesIn } from "../form/placesIn.ts";
import { productName } from "../form/productName.ts";
import { useCount, useSession, useValue } from "../form/useSession.ts";
import { useVoice } from "../locales/useVoice.ts";

export const ProductsStep = memo(function ProductsStep() {
  const { say, hints } = useVoice().words;
  const session = useSession();
  const count = useCount("/listings");
  const list = useRef<HTMLDivElement>(null);
  const add = (): void => {
    session.set("/listings/-", { label: [] });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(":scope > .product:last-of-type h3")?.focus());
  };
  const remove = (index: number): void => {
    session.remove(`/listings/${index}`);
    list.current?.focus();
  };
  return (
    <>
      <div ref={list} id="at-listings" tabIndex={-1}>
        {placesIn("/listings", count).map((place, index) => (
          <Product key={`${place} of ${count}`} index={index} remove={count > 1 ? () => remove(index) : undefined} />
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
  readonly remove: (() => void) | undefined;
}

function Product({ index, remove }: ProductProps) {
  const at = `/listings/${index}`;
  return (
    <section className="product" id={idOf(at)} aria-labelledby={`${idOf(at)}-name`}>
      <ProductHead index={index} remove={remove} />
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
    </section>
  );
}

function ProductHead({ index, remove }: ProductProps) {
  const voice = useVoice();
  const at = `/listings/${index}`;
  const session = useSession();
  useValue(`${at}/sku`);
  return <CardHead id={idOf(at)} level="h3" name={productName(index, session, voice)} remove={remove} />;
}
