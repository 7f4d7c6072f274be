import { memo } from "react";
import { ListOf } from "../components/ListOf.tsx";
import { CERTIFICATE, DOCUMENT, REGISTRATION, ROLE } from "../fields/paperFields.ts";

export const PapersStep = memo(function PapersStep() {
  return (
    <>
      <ListOf
        at="/documents"
        title="documents"
        specs={DOCUMENT}
        kind={{ key: "type", names: "documentTypes" }}
        called="entry"
      />
      <ListOf
        at="/certificates"
        title="certificates"
        specs={CERTIFICATE}
        kind={{ key: "scheme", names: "certificateSchemes" }}
        called="entry"
      />
      <ListOf
        at="/registrations"
        title="registrations"
        specs={REGISTRATION}
        kind={{ key: "scheme", names: "registrationSchemes" }}
        called="entry"
        fresh={() => ({ country: "DE" })}
      />
      <ListOf at="/roles" title="roles" specs={ROLE} kind={{ key: "type", names: "roleTypes" }} called="entry" />
    </>
  );
});
