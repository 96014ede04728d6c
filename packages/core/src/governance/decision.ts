import type { IsoDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import type { Permission } from "./inventory.ts";

/** May this person put this text into this tool for this purpose? The text itself is not asked for. */
export interface DecisionRequest {
  /** Who asks. Without it, training is not looked at. */
  readonly person?: Asker;
  /**
   * A purpose that the record of the system names, as its text or as the pointer to it: `/intendedPurpose`,
   * `/useCase/automated/0`. No program can judge another text: it leads to a question.
   */
  readonly purpose: string;
  /** What a scan found in the text. An empty list: it found nothing. `null`: nobody has looked. */
  readonly findings: readonly FoundKind[] | null;
  /** Ids of classes of data that the text belongs to and that no scanner sees, such as trade secrets. */
  readonly dataClasses?: readonly string[];
  /** What the scan was able to look for, as `scanner.coverage` of `@kiregel/pii`. Without it no kind counts as looked for. */
  readonly coverage?: Readonly<Record<string, "complete" | "cue-only" | "learned">>;
}

/** A finding as far as a decision reads it. Those of `@kiregel/pii` fit; their places and reasons are not read. */
export interface FoundKind {
  readonly kind: string;
  /** How the GDPR treats the kind. Without it the kind counts as personal. */
  readonly category?: "ordinary" | "special-category" | "criminal" | "secret";
}

/** Somebody who asks, as far as the records of trainings speak of them. Nothing of it stands in the decision. */
export interface Asker {
  readonly id?: string;
  /** `leadership` or `staff` as trainings name it, or a role of your own. */
  readonly role?: string;
  readonly department?: string;
}

/** How sensitive a class of data is. */
export type DataLevel = "public" | "internal" | "confidential" | "personal" | "special";

/** What a decision can be, the mildest first. `unknown`: nobody has looked into the text, and nothing forbids it anyway. */
export type DecisionOutcome = Permission["decision"] | "unknown";

/** Why. The sentence for each code stands in the words of the decision. */
export type ReasonCode =
  // About the tool, the purpose and the person.
  | "tool-idea"
  | "tool-stopped"
  | "prohibited-practice"
  | "prohibited-practice-unclear"
  | "purpose-excluded"
  | "purpose-unrecorded"
  | "training-missing"
  | "training-unrecorded"
  // About the policy.
  | "no-policy"
  | "tool-unruled"
  | "row-allowed"
  | "row-redacted"
  | "row-ask"
  | "row-forbidden"
  | "no-row"
  | "no-class"
  // About the law.
  | "law-gap"
  | "law-unclear"
  // About the text.
  | "nothing-found"
  | "not-scanned";

/**
 * How something is in the text. `found`: a scan found it, so it can be redacted. `declared`: the caller says so; nobody knows
 * where. `possible`: it may occur, and nobody was able to look for it.
 */
export type Presence = "found" | "declared" | "possible";

/** Where in the records a reason stands. */
export interface RecordPointer {
  /** The record, such as `policy/ai-use`, `system/chat` or `organisation/acme`. */
  readonly record: string;
  /** JSON pointer inside it. */
  readonly pointer: string;
}

/** One ground of a decision. */
export interface DecisionReason {
  readonly code: ReasonCode;
  /** What this ground alone would lead to. */
  readonly leadsTo: DecisionOutcome;
  /** How that which it is about is in the text. Absent where it is about the tool, the purpose or the person. */
  readonly presence?: Presence;
  /** The class of data it is about. Absent for kinds that no class claims. */
  readonly dataClass?: string;
  /** The kinds it is about, sorted. */
  readonly kinds?: readonly string[];
  readonly at?: RecordPointer;
  /** True where the row states a condition. No program can check it: show it to the person. */
  readonly conditional?: true;
  /** The rule and its source, where law decides. */
  readonly rule?: string;
  readonly source?: Source;
  /** The facts that would settle it, where the law is unclear. */
  readonly openFacts?: readonly string[];
}

/** Whom to ask, and where the records name them. */
export interface Addressee {
  readonly role:
    | "policy-contact"
    | "contact"
    | "ai-officer"
    | "data-protection-officer"
    | "system-owner"
    | "management";
  readonly at: RecordPointer;
}

/** The mildest thing that suffices. */
export type Remedy =
  | { readonly kind: "none" }
  /** Look into the text first, then ask again. */
  | { readonly kind: "scan" }
  /** Take these kinds out; then the decision is `allowed`. */
  | { readonly kind: "redact"; readonly kinds: readonly string[] }
  /** Ask; `null`: the records name nobody. What `redact` lists has to come out whatever the answer is. */
  | { readonly kind: "ask"; readonly whom: Addressee | null; readonly redact: readonly string[] }
  /**
   * Use one of these systems. `checked`: each was decided on like this one, but for purpose and training; otherwise the
   * policy alone says it. What `redact` lists has to come out there.
   */
  | {
      readonly kind: "use-other-tool";
      readonly systems: readonly string[];
      readonly redact: readonly string[];
      readonly checked: boolean;
    }
  | { readonly kind: "do-not-use" };

/** A class of data that the text belongs to. */
export interface TextClass {
  /** `null`: no class of the organisation claims the kinds. */
  readonly dataClass: string | null;
  /** Absent where the organisation has not said it. */
  readonly level?: DataLevel;
  readonly presence: Exclude<Presence, "possible">;
  /** The kinds that put the text into the class, sorted. Empty where the caller named the class. */
  readonly kinds: readonly string[];
}

/** The answer to one request. Holds nothing of the text, the purpose or the person. Survives JSON. */
export interface Decision {
  readonly schema: "kiregel.decision/1";
  readonly ruleset: { readonly version: string; readonly checkedUntil: IsoDate };
  readonly asOf: IsoDate;
  /** The id of the system. */
  readonly system: string;
  readonly decision: DecisionOutcome;
  /** Every ground, the strictest first. */
  readonly because: readonly DecisionReason[];
  readonly remedy: Remedy;
  readonly classes: readonly TextClass[];
}
