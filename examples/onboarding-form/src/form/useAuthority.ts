import { createContext, useContext } from "react";

/** On whose authority rules stand is loaded when somebody asks. */
export interface Authority {
  readonly known: boolean;
  readonly ask: () => void;
}

const AuthorityContext = createContext<Authority>({ known: false, ask: () => undefined });

export const AuthorityProvider = AuthorityContext.Provider;

export const useAuthority = (): Authority => useContext(AuthorityContext);
