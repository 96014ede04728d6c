import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Trade secrets, professional secrets and copyright, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "secrecy.secretsEntered": {
    question: "Gelangen vertrauliche Geschäftsinformationen in das System?",
    help: "Eigene und fremde zählen: Quellcode, Rezepturen, Kalkulationen, Kundenlisten, Strategien, Zugangsdaten. Auch Prompts, Anhänge und angebundene Ablagen zählen.",
    example: "Eine Kalkulation wird zum Umformulieren eingefügt.",
  },
  "secrecy.secretElements": {
    question: "Was trifft auf diese Informationen zu?",
    help: "Alle drei zusammen machen ein Geschäftsgeheimnis aus (§ 2 Nr. 1 GeschGehG). Ohne angemessene Maßnahmen gibt es keinen Schutz, so wertvoll die Information auch ist.",
    example: "Eine Rezeptur, die nur drei Personen kennen.",
  },
  "secrecy.safeguards": {
    question: "Welcher Schutz besteht für Geheimnisse in diesem Werkzeug?",
    help: "Sehen Sie in den Vertrag und in die Einstellungen. Kostenlose Zugänge bieten meist keine Vertraulichkeit und erlauben Training.",
    example: "Geschäftsvertrag ohne Training, Löschung nach 30 Tagen.",
  },
  "secrecy.thirdPartySecrets": {
    question: "Sind Geheimnisse von Kunden oder Partnern darunter?",
    help: "Meist gilt dafür eine Vertraulichkeitsvereinbarung oder eine Klausel im Vertrag. Sie kann die Weitergabe an ein KI-Werkzeug untersagen.",
    example: "Konstruktionsdaten eines Auftraggebers.",
  },
  "secrecy.professional": {
    question: "Unterliegt Ihre Organisation dem Berufsgeheimnis nach § 203 StGB?",
    help: "Es gilt in Heilberufen, Apotheken, Kanzleien, Steuerberatung, Wirtschaftsprüfung, Notariaten, privaten Kranken-, Unfall- und Lebensversicherungen, Beratungsstellen und Behörden, auch für ihre IT-Dienstleister.",
    example: "Eine Arztpraxis; ein IT-Haus, das Kanzleien betreut.",
  },
  "secrecy.professionalCode": {
    question: "Regelt Ihr Berufsrecht, wie Dienstleister Geheimnisse sehen dürfen?",
    help: "So bei Rechtsanwälten (§ 43e BRAO), Steuerberatern (§ 62a StBerG), Wirtschaftsprüfern (§ 50a WPO), Patentanwälten und Notaren (§ 26a BNotO). Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    example: "Eine Steuerkanzlei.",
  },
  "secrecy.toProvider": {
    question: "Kann ein Dienstleister Berufsgeheimnisse in diesem System lesen?",
    help: "Es genügt, dass er sie lesen könnte, etwa in der Cloud oder bei der Wartung. Nein bei Betrieb allein im eigenen Haus oder wirksamer Verschlüsselung, auch während der Verarbeitung.",
    example: "Diktate von Patienten laufen durch einen Cloud-Dienst.",
  },
  "secrecy.provider": {
    question: "Was trifft auf den Dienstleister zu, der die Geheimnisse lesen kann?",
    help: "Selbst gebunden ist nur, wer zu den Berufen oder Amtsträgern des § 203 Abs. 1 oder 2 StGB gehört; ein IT-Haus ist es nicht. Ausland ist jedes andere Land, auch in der EU.",
    example: "Ein Cloud-Dienst in Irland mit Unterauftragnehmern.",
  },
  "secrecy.providerConditions": {
    question: "Was ist zum Schutz der Berufsgeheimnisse beim Dienstleister erledigt?",
    help: "Der Vertrag zur Auftragsverarbeitung ersetzt die Verpflichtung zur Geheimhaltung nicht. Wählen Sie nur, was schriftlich belegt ist.",
    example: "Zusatzvereinbarung mit Belehrung über § 203 StGB.",
  },
  "secrecy.copiesWorks": {
    question: "Kopieren Sie Texte, Bilder oder andere Werke, um ein Modell zu trainieren oder Daten auszuwerten?",
    help: "Gemeint sind Kopien, die Sie selbst oder andere für Sie anlegen, auch zum Feinabstimmen und für eine Wissensdatenbank. Wer nur ein fertiges Modell nutzt, kopiert dafür nichts.",
    example: "Fachartikel werden für eine Feinabstimmung gesammelt.",
  },
  "secrecy.copyingBasis": {
    question: "Was erlaubt die Kopien?",
    help: "Forschung meint § 60d UrhG: Einrichtungen ohne Gewinnzweck. Rechtmäßig zugänglich sind Werke frei im Netz oder im bezahlten Zugang, nicht hinter umgangenen Sperren. Wählen Sie alles, was zutrifft.",
    example: "Abonnierte Fachzeitschrift mit Lizenz zum Data Mining.",
  },
  "secrecy.reservation": {
    question: "Haben Rechteinhaber Text und Data Mining vorbehalten?",
    help: "Online gilt nur ein maschinenlesbarer Vorbehalt, etwa in robots.txt oder Metadaten. Ob Klartext in Nutzungsbedingungen genügt, ist umstritten; achten Sie ihn vorsichtshalber.",
    example: "Die robots.txt der Seite sperrt KI-Crawler.",
  },
  "secrecy.publishesOutput": {
    question: "Veröffentlichen Sie Ausgaben des Systems oder geben Sie sie an andere weiter?",
    help: "Texte, Bilder, Musik und Code zählen, auch in Angeboten und Produkten. Ausgaben können geschützte Werke wiederholen; ohne eigene Leistung eines Menschen sind sie selbst nicht geschützt.",
    example: "Ein erzeugtes Bild erscheint auf der Webseite.",
  },
  "secrecy.worksCare": {
    question: "Welche Sorgfalt gilt bei fremden Werken und Ausgaben?",
    help: "Rechte an Eingaben: eigene, lizenziert oder erlaubt, und kein Verstoß gegen Nutzungsbedingungen. Die Ähnlichkeit prüfen Sie etwa mit einer Bild- oder Textsuche.",
    example: "Bildersuche vor Veröffentlichung, Vermerk zur Herkunft.",
  },
};

/** Questions about: Trade secrets, professional secrets and copyright, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "secrecy.secretsEntered": {
    question: "Does confidential business information get into the system?",
    help: "Your own and that of others count: source code, recipes, price calculations, customer lists, strategies, credentials. Prompts, attachments and connected storage count too.",
    example: "A price calculation is pasted to be reworded.",
  },
  "secrecy.secretElements": {
    question: "What is true of this information?",
    help: "All three together make a trade secret (§ 2 no. 1 GeschGehG). Without fitting measures there is no protection, however valuable the information is.",
    example: "A recipe that only three persons know.",
  },
  "secrecy.safeguards": {
    question: "What protects secrets in this tool?",
    help: "Look into the contract and the settings. Free plans mostly offer no confidentiality and permit training.",
    example: "Business contract, no training, deletion after 30 days.",
  },
  "secrecy.thirdPartySecrets": {
    question: "Are secrets of customers or partners among them?",
    help: "Mostly a confidentiality agreement or a contract clause applies. It can forbid passing them on to an AI tool.",
    example: "Design data of a client.",
  },
  "secrecy.professional": {
    question: "Is your organisation under professional secrecy as in § 203 StGB?",
    help: "It covers healing professions, pharmacies, law and tax firms, auditors, notaries, private health, accident and life insurers, counselling services and public bodies, and their IT providers too.",
    example: "A doctor’s practice; an IT firm that serves law firms.",
  },
  "secrecy.professionalCode": {
    question: "Does your professional code rule on how providers may see secrets?",
    help: "So it is in the case of lawyers (§ 43e BRAO), tax advisers (§ 62a StBerG), auditors (§ 50a WPO), patent attorneys and notaries (§ 26a BNotO). From secondary sources; check the wording.",
    example: "A firm of tax advisers.",
  },
  "secrecy.toProvider": {
    question: "Can a provider read professional secrets in this system?",
    help: "It is enough that it could read them, in the cloud or during maintenance for instance. No if you run it in your own house alone, or if encryption holds, also while processing.",
    example: "Dictation about patients runs through a cloud service.",
  },
  "secrecy.provider": {
    question: "What is true of the provider that can read the secrets?",
    help: "Only those who belong to the professions or officials of § 203(1) or (2) StGB are bound themselves; an IT firm is another case. Abroad is any other country, also in the EU.",
    example: "A cloud service in Ireland that uses sub-contractors.",
  },
  "secrecy.providerConditions": {
    question: "What has been done to protect professional secrets at the provider?",
    help: "The data processing agreement does not replace the pledge of secrecy. Choose only what is on paper.",
    example: "Annex that instructs on § 203 StGB.",
  },
  "secrecy.copiesWorks": {
    question: "Do you copy texts, images or other works to train a model or to mine data?",
    help: "Copies count that you make or have made, also in fine-tuning and knowledge bases. Whoever only uses a finished model copies nothing to that end.",
    example: "Articles are collected to fine-tune a model.",
  },
  "secrecy.copyingBasis": {
    question: "What permits the copies?",
    help: "Research means § 60d UrhG: bodies without profit. Works are lawfully accessible if free online or under a paid licence, never behind a barrier that was bypassed. Choose all that apply.",
    example: "Journal subscription that includes data mining.",
  },
  "secrecy.reservation": {
    question: "Have rightholders reserved text and data mining?",
    help: "Online only a machine-readable reservation counts, in robots.txt or metadata say. Whether plain text in terms of use suffices is disputed; to be safe, respect it.",
    example: "The site’s robots.txt blocks AI crawlers.",
  },
  "secrecy.publishesOutput": {
    question: "Do you publish output of the system or pass it on to others?",
    help: "Texts, images, music and code count, also in offers and products. Output can repeat protected works; without human creation it has no protection itself.",
    example: "A generated image appears on the website.",
  },
  "secrecy.worksCare": {
    question: "What care is taken over works of others and output?",
    help: "Rights in the input: your own, licensed or permitted, and no breach of terms of use. Check likeness through an image or text search, say.",
    example: "Image search before publishing, note on the origin.",
  },
};
