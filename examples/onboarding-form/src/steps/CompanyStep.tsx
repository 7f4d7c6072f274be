import { memo } from "react";
import { Fields } from "../components/Fields.tsx";
import { ListOf } from "../components/ListOf.tsx";
import { Part } from "../components/Part.tsx";
import { ADDRESS, COMPANY, MONEY, OWNER, REPRESENTATIVE, SHOP, TRADE } from "../fields/companyFields.ts";
import { useAsked } from "../form/useSession.ts";

export const CompanyStep = memo(function CompanyStep({ hasShop }: { readonly hasShop: boolean }) {
  const traded =
    useAsked(
      "/merchant",
      TRADE.map(({ path }) => path),
    ).size > 0;
  return (
    <>
      <Fields specs={COMPANY} prefix="/merchant" />
      <Part at="/merchant/address" title="address" specs={ADDRESS} />
      <Part at="/merchant" title="legalRepresentative" specs={REPRESENTATIVE} />
      <ListOf at="/merchant/beneficialOwners" title="beneficialOwners" hint="owners" specs={OWNER} called="owner" />
      <Part at="/merchant/payout" title="money">
        <Fields specs={MONEY} prefix="/merchant" />
      </Part>
      {traded ? (
        <Part at="/merchant/trade" title="trade">
          <Fields specs={TRADE} prefix="/merchant" />
        </Part>
      ) : undefined}
      {hasShop ? <Part at="/storefront" title="shop" specs={SHOP} /> : undefined}
    </>
  );
});
