import type { Finding, Message } from "../../model/finding.js";
import type { Question, Report } from "../../model/report.js";

interface FindingWords {
  readonly message: string;
  /** Why it is not known. */
  readonly unknown?: string;
}

/** What puts reports into words: a localizer of `greenlane/text` is one. */
export interface Words {
  localize(
    report: Report,
    options?: { readonly dossier?: unknown },
  ): {
    readonly findings: readonly (Finding & { readonly text: FindingWords })[];
    readonly questions: readonly (Question & { readonly text: { readonly question: string } })[];
  };
  message(message: Message): string;
}

/** Says keys instead of sentences. */
export const KEYS: Words = {
  localize: ({ findings, questions }) => ({
    findings: findings.map((finding) => ({ ...finding, text: { message: finding.message.key } })),
    questions: questions.map((question) => ({ ...question, text: { question: "question" } })),
  }),
  message: ({ key }) => key,
};
