import type { IndexEntry } from "../law/coverage.ts";

const clauses = ["a", "b", "c", "d", "e", "f", "g", "h", "h2"].map((clause) => `gdpr/art-28.3.${clause}`);
const measures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `bsig/30.2.${number}`);

/**
 * The subjects that a company has to answer before it switches a tool on, beside the AI Act, in the order of the acts,
 * and the rules and functions that answer each.
 */
export const practiceIndex: readonly IndexEntry[] = [
  { subject: "Personal data, Art. 4(1) and (5) GDPR", rules: ["gdpr/art-4.1", "gdpr/recital-26"] },
  {
    subject: "Legal basis, Arts 6 to 8 GDPR",
    rules: ["gdpr/art-6.1", "gdpr/art-6.1.f", "gdpr/art-6.4", "gdpr/art-7", "gdpr/art-8.1"],
  },
  {
    subject: "Principles, Art. 5 GDPR",
    rules: [...["a", "b", "c", "d", "e", "f"].map((letter) => `gdpr/art-5.1.${letter}`), "gdpr/art-5.2"],
  },
  {
    subject: "Special categories and criminal data, Arts 9 and 10 GDPR, § 22(2) and § 26(3) BDSG, Art. 4a AI Act",
    rules: [
      "gdpr/art-9.1",
      "gdpr/art-9.2",
      "gdpr/art-10",
      "bdsg/22.2",
      "bdsg/26.3",
      "ai-act/art-4a.1",
      "ai-act/art-4a.2",
    ],
  },
  {
    subject: "Automated decisions and scores for others, Art. 22 GDPR, § 37 BDSG",
    rules: ["gdpr/art-22.1", "gdpr/art-22.2", "gdpr/art-22.3", "gdpr/art-22.4", "bdsg/37.1", "gdpr/art-15.1.h"],
  },
  {
    subject: "Information and rights, Arts 12 to 21 GDPR",
    rules: [
      ...["12.3", "12.4", "13", "13.3", "14", "15", "16", "17", "18", "19", "20", "21.1", "21.2"].map(
        (article) => `gdpr/art-${article}`,
      ),
    ],
    functions: ["deadlineOf"],
  },
  { subject: "Responsibility of the controller, Art. 24 GDPR", rules: ["gdpr/art-24.1", "gdpr/art-24.2"] },
  {
    subject: "Protection by design and by default, Art. 25 GDPR",
    rules: ["gdpr/art-25.1", "gdpr/art-25.2", "practice/service-settings"],
  },
  {
    subject: "Security of processing, Art. 32 GDPR",
    rules: ["gdpr/art-32.1", "gdpr/art-32.4", "practice/security-measures"],
  },
  { subject: "Joint control, Art. 26 GDPR", rules: ["gdpr/art-26", "gdpr/art-26.1", "gdpr/art-26.2"] },
  {
    subject: "Processors and their contract, Art. 28 GDPR",
    rules: [
      "gdpr/art-28",
      "gdpr/art-28.1",
      "gdpr/art-28.2",
      "gdpr/art-28.3",
      "gdpr/art-28.3.frame",
      ...clauses,
      "gdpr/art-28.3.processor",
      "gdpr/art-28.4",
      "gdpr/art-28.9",
      "gdpr/art-28.10",
      "gdpr/art-6.1.vendor",
      "practice/agreement-annexes",
      "practice/agreement-ai-terms",
    ],
  },
  {
    subject: "Record of the controller, Art. 30(1) GDPR",
    rules: ["gdpr/art-30.1", ...["a", "b", "c", "d", "e", "f", "g"].map((field) => `gdpr/art-30.1.${field}`)],
  },
  { subject: "Record of the processor, Art. 30(2) GDPR", rules: ["gdpr/art-30.2"] },
  { subject: "Exemption of small companies, Art. 30(5) GDPR", rules: ["gdpr/art-30.5"] },
  {
    subject: "Notice of a breach to the authority, Art. 33 GDPR",
    rules: ["gdpr/art-4.12", "gdpr/art-33.1", "gdpr/art-33.2", "gdpr/art-33.3", "gdpr/art-33.5"],
    functions: ["incidentClocks"],
  },
  {
    subject: "Notice of a breach to the persons, Art. 34 GDPR, § 29 BDSG",
    rules: ["gdpr/art-34.1", "gdpr/art-34.3.c", "bdsg/29.1"],
    functions: ["incidentClocks"],
  },
  {
    subject: "Data protection officer, Arts 37 to 39 GDPR, § 38 BDSG",
    rules: [
      ...["37.1", "37.1.a", "37.1.b", "37.1.c", "37.5", "37.7", "38.1", "38.6"].map((article) => `gdpr/art-${article}`),
      "bdsg/38.1",
      "bdsg/38.2",
    ],
  },
  {
    subject: "Whether an impact assessment is due, Art. 35 GDPR, WP248, list of the DSK",
    rules: [
      ...["35.1", "35.3.a", "35.3.b", "35.3.c", "35.5", "35.10", "35.11", "35.presumed"].map(
        (article) => `gdpr/art-${article}`,
      ),
      "wp248/two",
      "dsk/listed",
      "practice/dpia-screening",
    ],
  },
  {
    subject: "Content of the impact assessment, Art. 35(2), (7), (9) GDPR",
    rules: ["gdpr/art-35.2", "gdpr/art-35.7", "gdpr/art-35.9", "practice/dpia-ai"],
  },
  { subject: "Prior consultation, Art. 36 GDPR", rules: ["gdpr/art-36.1", "gdpr/art-36.3"], functions: ["deadlineOf"] },
  {
    subject: "Transfers to third countries, Arts 44 to 49 GDPR",
    rules: ["gdpr/art-44", "gdpr/art-45.1", "gdpr/art-46.1", "gdpr/art-48", "gdpr/art-49.1", "practice/foreign-access"],
  },
  {
    subject: "EU-US Data Privacy Framework, Decision (EU) 2023/1795",
    rules: ["dpf/art-1", "practice/adequacy-check", "practice/framework-fallback", "practice/transfer-check"],
  },
  { subject: "Standard contractual clauses, Decision (EU) 2021/914", rules: ["scc/art-1", "edpb/01-2020"] },
  {
    subject: "Models trained on personal data, EDPB Opinion 28/2024",
    rules: [
      "edpb/28-2024.3.2",
      "edpb/28-2024.3.3",
      "edpb/28-2024.3.4",
      "dsk/ai-2024.1",
      "dsk/ai-2024.2",
      "dsk/ai-2024.3",
      "dsk/ai-2024.erasure",
      "dsk/measures-2025",
      "practice/model-accuracy",
      "olg-hamm/chatbot-statements",
    ],
  },
  {
    subject: "Employee data, § 26 BDSG, Art. 88 GDPR",
    rules: ["bdsg/26.1", "bdsg/26.1.2", "bdsg/26.2", "bdsg/26.3", "bdsg/26.4", "gdpr/art-88.2"],
  },
  {
    subject: "Scoring, §§ 30, 31 and 37a BDSG",
    rules: ["bdsg/30.2", "bdsg/31.1", "bdsg/31.2", "bdsg/37a", "practice/credit-check", "practice/scoring-data"],
  },
  { subject: "Devices of users, § 25 TDDDG", rules: ["tdddg/25.1"] },
  { subject: "Fines and damages, Arts 82 and 83 GDPR", rules: ["gdpr/art-82.1"], functions: ["maximumGdprFine"] },
  { subject: "Works council: planning, § 90 BetrVG", rules: ["betrvg/90.1.3", "betrvg/90.2", "betrvg/80.2"] },
  { subject: "Works council: expert, § 80(3) BetrVG", rules: ["betrvg/80.3.2", "betrvg/80.3"] },
  {
    subject: "Works council: co-decision, § 87(1) BetrVG",
    rules: ["betrvg/87.1.1", "betrvg/87.1.6", "betrvg/87.1.7"],
  },
  {
    subject: "Works council: selection and assessment, §§ 94 and 95 BetrVG",
    rules: ["betrvg/94.1", "betrvg/94.2", "betrvg/95.1", "betrvg/95.2", "betrvg/95.2a"],
  },
  {
    subject: "Works council: training, hiring, change of the establishment, §§ 97, 99 and 111 BetrVG",
    rules: ["betrvg/97.2", "betrvg/99.1", "betrvg/111", "betrvg/112.1", "betrvg/81.4"],
    functions: ["deadlineOf"],
  },
  {
    subject: "Equal treatment, AGG",
    rules: ["agg/3.1", "agg/3.2", "agg/7.1", "agg/12.1", "agg/15.4", "agg/19.1", "agg/22"],
    functions: ["deadlineOf"],
  },
  { subject: "Trade secrets, GeschGehG", rules: ["geschgehg/2.1", "geschgehg/2.1.b", "geschgehg/4.2.3"] },
  {
    subject: "Texts and data for training, § 44b UrhG",
    rules: ["urhg/44b.2", "urhg/44b.2.2", "urhg/16", "practice/copyright-checks"],
  },
  {
    subject: "Professional secrets, § 203 StGB",
    rules: ["stgb/203.3.2", "stgb/203.4.1", "stgb/203.4.2", "brao/43e.3", "brao/43e.4", "practice/secrets-abroad"],
  },
  {
    subject: "Who is in scope of NIS2, §§ 28, 29, 59 and 60 BSIG",
    rules: [
      "bsig/28",
      "bsig/28.1",
      "bsig/28.2",
      "bsig/28.4",
      "bsig/28.5",
      "bsig/28.6",
      "bsig/28.7",
      "bsig/28.8",
      "bsig/29",
      "bsig/size-50",
      "bsig/size-250",
      "bsig/annex-1",
      "bsig/annex-2",
      "bsig/2.4",
      "bsig/2.4-check",
      "bsig/59",
      "bsig/60",
      "bsig/60-representative",
    ],
    functions: ["bsigSizeOf"],
  },
  {
    subject: "Risk management, §§ 30 and 31 BSIG",
    rules: ["bsig/30", "bsig/30.1.3", ...measures, "bsig/30.3", "bsig/31.1", "bsig/31.2"],
  },
  {
    subject: "Reports of incidents, § 32 BSIG",
    rules: ["bsig/2.11", ...[1, 2, 3, 4].map((number) => `bsig/32.1.${number}`), "bsig/32.2", "bsig/32.3"],
    functions: ["incidentClocks"],
  },
  {
    subject: "Registration, §§ 33 and 34 BSIG, § 8 KRITIS-DachG",
    rules: ["bsig/33-registrar", "bsig/33.1", "bsig/33.2", "bsig/33.5", "bsig/34.1", "bsig/34.2", "kritisdachg/8.1"],
    functions: ["deadlineOf"],
  },
  { subject: "Informing customers and the public, §§ 35 and 36 BSIG", rules: ["bsig/35.1", "bsig/35.2", "bsig/36.2"] },
  { subject: "Duties of the management, § 38 BSIG", rules: ["bsig/38.1", "bsig/38.3"] },
  { subject: "Evidence and audits, §§ 39, 61 and 62 BSIG", rules: ["bsig/39.1", "bsig/61.1", "bsig/61.3", "bsig/62"] },
  {
    subject: "How an AI system enters NIS2",
    rules: [...[1, 3, 4, 5, 7, 9].map((number) => `bsig/30.2.${number}-ai`), "bsig/32.1-ai", "bsig/30.2.4-supplier"],
  },
  { subject: "Fines, § 65 BSIG", rules: [], functions: ["maximumBsigFine"] },
  {
    subject: "Authority and fines for the AI Act, KI-MIG",
    rules: ["ki-mig/2.1", "ki-mig/2.5", "ki-mig/2.bafin", "ki-mig/2.land", "ki-mig/2.product"],
    functions: ["aiActAuthorityInGermany", "kiMigFineTiers", "kiMigOffences"],
  },
  { subject: "SMEs, Recommendation 2003/361/EC", rules: [], functions: ["enterpriseClassOf", "sizeOf"] },
  { subject: "Small mid-caps, Recommendation (EU) 2025/1099", rules: [], functions: ["enterpriseClassOf", "sizeOf"] },
  { subject: "Fines, Art. 99 AI Act", rules: [], functions: ["maximumFine"] },
];
