export { type AssessedSystem, type Assessment, assess } from "./assessment.ts";
export { type DossierOptions, documentsOf, dossier, wordsOf } from "./dossier.ts";
export { type NamedText, type RedactedTexts, redactTexts } from "./redact-texts.ts";
export type { Context } from "./templates/context.ts";
export { overview, overviewTemplate } from "./templates/d00-overview.ts";
export { systemInventory, systemInventoryTemplate } from "./templates/d01-system-inventory.ts";
export { classificationRecord, classificationRecordTemplate } from "./templates/d02-classification-record.ts";
export {
  needsTransparencyNotice,
  transparencyNotice,
  transparencyNoticeTemplate,
} from "./templates/d16-transparency-notice.ts";
export { aiPolicy, aiPolicyTemplate } from "./templates/d17-ai-policy.ts";
export { fill } from "./templates/fill.ts";
export type { RoleKey } from "./templates/role.words.ts";
export type {
  EnvelopeFacts,
  FieldSpec,
  Filling,
  SectionSpec,
  SectionWords,
  Template,
  TemplateWords,
} from "./templates/template.ts";
export type { Inapplicable, Leaf, Origin, Stated, View } from "./templates/view.ts";
export { derived, recorded, recordedList } from "./templates/view.ts";
export { type LocatedFinding, type SoughtKind, type TextReport, textReport } from "./text-report.ts";
export type {
  Block,
  Column,
  Field,
  Fields,
  GapBlock,
  LegalBasis,
  List,
  Notice,
  PageBreak,
  Paragraph,
  Row,
  Signatory,
  Signatures,
  Table,
} from "./tree/block.ts";
export {
  assemble,
  type Completeness,
  collectGaps,
  completeness,
  type EnvelopeInput,
  type KiregelDocument,
} from "./tree/document.ts";
export type { Change, Confidentiality, DocumentStatus, Envelope, Language, Person, Subject } from "./tree/envelope.ts";
export type { Gap, LocatedGap } from "./tree/gap.ts";
export type {
  Citation,
  DateInline,
  DocumentName,
  Emphasis,
  Inline,
  LegalReference,
  Link,
  Quantity,
  Reference,
  Strong,
} from "./tree/inline.ts";
export { type Section, sectionId } from "./tree/section.ts";
export type {
  AuthorKind,
  Content,
  FilledOptions,
  FilledValue,
  GapValue,
  Label,
  NotApplicable,
  Provenance,
  Requirement,
  Signal,
  SourcePointer,
  Value,
} from "./tree/value.ts";
export { filled, label, missing, notApplicable } from "./tree/value.ts";
