import type { Locale } from "greenlane/localizer";
import { LANGUAGES } from "../locales/loadVoice.ts";
import { useVoice } from "../locales/useVoice.ts";

export function LanguageSwitch({ choose }: { readonly choose: (locale: Locale) => void }) {
  const { locale, words } = useVoice();
  return (
    <fieldset className="languages" aria-label={words.say.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          aria-pressed={language.locale === locale}
          onClick={() => choose(language.locale)}
        >
          {language.name}
        </button>
      ))}
    </fieldset>
  );
}
