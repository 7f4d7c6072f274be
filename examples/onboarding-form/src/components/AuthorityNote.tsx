import type { Finding } from "greenlane";
import { useAuthority } from "../form/useAuthority.ts";
import { useSession } from "../form/useSession.ts";
import { useVoice } from "../locales/useVoice.ts";

/** On whose authority something is asked, for those who want to know. */
export function AuthorityNote({ finding }: { readonly finding: Finding }) {
  const voice = useVoice();
  const session = useSession();
  const { known, ask } = useAuthority();
  const { say } = voice.words;
  const { url } = finding.source;
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !known) ask();
      }}
    >
      <summary>{say.authority}</summary>
      <p className="soft" aria-live="polite">
        {known ? voice.finding(finding, session).authority : say.loading}
        {known && url !== undefined ? (
          <>
            {" "}
            <a href={url} target="_blank" rel="noreferrer">
              {say.source}
            </a>
          </>
        ) : undefined}
      </p>
    </details>
  );
}
