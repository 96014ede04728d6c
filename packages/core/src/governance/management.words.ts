import type { RuleWords } from "../law/words.ts";

/** Good practice in running AI, and the end of prohibited practices, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "practice/prohibited-in-use": {
    title: "Verbotene Praktik im Einsatz",
    yes: "Das System ist im Einsatz und fällt unter ein Verbot der KI-Verordnung.",
    no: "Keine Lücke: Das System fällt unter kein geprüftes Verbot oder ist nicht im Einsatz.",
    duty: "Beenden Sie diesen Einsatz sofort, halten Sie das fest und lassen Sie den Fall rechtlich prüfen, bevor Sie das System wieder verwenden.",
  },
  "practice/policy": {
    title: "Schriftliche KI-Richtlinie",
    duty: "Setzen Sie eine kurze Richtlinie in Kraft: welche Daten in welches Werkzeug dürfen, was erlaubt und was untersagt ist, wer Fragen beantwortet.",
  },
  "practice/policy-approval": {
    title: "Freigabe der KI-Richtlinie",
    duty: "Lassen Sie die Richtlinie von der Leitung freigeben und tragen Sie ein, wer sie freigegeben hat und ab wann sie gilt. Nur so ist sie verbindlich.",
  },
  "practice/policy-review": {
    title: "Überprüfung der KI-Richtlinie",
    duty: "Überprüfen Sie die Richtlinie, wenn sich Recht, Technik oder Bedrohungen ändern, und setzen Sie den nächsten Termin fest.",
  },
  "practice/contact": {
    title: "Ansprechperson für Fragen zu KI",
    duty: "Benennen Sie eine Person, die Fragen der Beschäftigten zu KI beantwortet, und geben Sie Namen und Kontakt bekannt.",
  },
  "practice/ai-officer": {
    title: "KI-Verantwortliche Person im Haus",
    duty: "Beauftragen Sie eine Person, die den Überblick über alle KI-Systeme hält, Lücken verfolgt und der Leitung berichtet. Das Gesetz verlangt sie nicht.",
  },
  "practice/roles": {
    title: "Rollen und Zuständigkeiten schriftlich",
    duty: "Schreiben Sie auf, wer über KI entscheidet, wer sie betreibt, wer prüft und wer bei Vorfällen handelt, und geben Sie das Papier frei.",
  },
  "practice/cooperation": {
    title: "Zusammenarbeit der Fachstellen",
    duty: "Legen Sie fest, in welchem Takt Datenschutz, IT-Sicherheit und Fachbereiche sich zu KI abstimmen, und geben Sie die Regelung frei.",
  },
  "practice/strategy": {
    title: "KI-Strategie mit Zielen",
    duty: "Beschließen Sie eine kurze Strategie, die Ziele für den Einsatz von KI und für den Datenschutz nennt.",
  },
  "practice/feedback": {
    title: "Rückmeldungen der Beschäftigten",
    duty: "Richten Sie einen Weg ein, auf dem Beschäftigte Erfahrungen und Bedenken zu KI melden, und legen Sie fest, wer antwortet.",
  },
  "practice/procurement": {
    title: "Auswahl externer Partner",
    duty: "Legen Sie fest, nach welchen Maßstäben Sie Anbieter und Partner für KI auswählen und wer zustimmen muss.",
  },
  "practice/access-concept": {
    title: "Berechtigungskonzept",
    duty: "Schreiben Sie auf, wer auf welche Systeme und Daten zugreifen darf und wie Rechte vergeben und entzogen werden, und geben Sie das Konzept frei.",
  },
  "practice/deletion-concept": {
    title: "Löschkonzept",
    duty: "Schreiben Sie auf, welche Daten wann gelöscht werden, auch Eingaben, Verläufe und Protokolle der KI, und geben Sie das Konzept frei.",
  },
  "practice/security-concept": {
    title: "Sicherheits- und Notfallkonzept",
    duty: "Geben Sie ein Sicherheitskonzept und einen Ablauf für Vorfälle frei: wer meldet, wer entscheidet, wer informiert.",
  },
  "practice/ai-security": {
    title: "Schutz vor Angriffen auf KI",
    duty: "Beschließen Sie, wie Sie Angriffe auf Ihre KI erkennen und abwehren, etwa eingeschleuste Anweisungen, vergiftete Daten und Abfluss von Daten.",
  },
  "practice/security-frame": {
    title: "Anerkannter Rahmen für Sicherheit",
    duty: "Richten Sie sich nach einem anerkannten Rahmen, etwa ISO/IEC 27001 oder IT-Grundschutz, und tragen Sie ihn ein. Ein Zertifikat ist nicht nötig.",
  },
  "practice/audits": {
    title: "Audits und Penetrationstests im Plan",
    duty: "Planen Sie Audits und Penetrationstests mit Termin, holen Sie überfällige nach und halten Sie die Ergebnisse fest.",
  },
  "practice/lessons": {
    title: "Auswertung von Vorfällen",
    duty: "Werten Sie jeden Vorfall aus und halten Sie fest, was Sie daraus gelernt und geändert haben.",
  },
  "practice/shadow-ai": {
    title: "Nicht freigegebene KI und private Konten",
    duty: "Stellen Sie mindestens jährlich fest, welche KI ohne Freigabe genutzt wird, und regeln Sie, ob private Konten erlaubt sind.",
  },
  "practice/data-classes": {
    title: "Datenklassen nach Schutzbedarf",
    duty: "Ordnen Sie Ihre Daten in Klassen und geben Sie jeder eine Stufe: öffentlich, intern, vertraulich, personenbezogen oder besonders geschützt.",
  },
  "practice/training-audience": {
    title: "Schulung von Leitung und Beschäftigten",
    duty: "Schulen Sie sowohl Führungskräfte als auch die Beschäftigten, die mit KI arbeiten, und tragen Sie ein, für wen eine Schulung gedacht war.",
  },
  "practice/training-topics": {
    title: "Inhalte der Schulungen",
    duty: "Nehmen Sie Datenschutz, Ethik, Passwörter, Phishing und den Umgang mit sensiblen Daten in die Schulungen auf und tragen Sie die Themen ein.",
  },
  "practice/training-repeated": {
    title: "Wiederholung der Schulungen",
    duty: "Wiederholen Sie die Schulungen regelmäßig und setzen Sie den nächsten Termin fest.",
  },
  "practice/owner": {
    title: "Verantwortliche Person",
    duty: "Benennen Sie genau eine Person, die fachlich für das System geradesteht, nicht ein Gremium und nicht allein IT oder Datenschutz.",
  },
  "practice/owner-role": {
    title: "Verantwortung im Fachbereich",
    duty: "Geben Sie die Verantwortung einer Person aus dem Fachbereich. Bei Datenschutzbeauftragten droht ein Interessenkonflikt nach Art. 38 Abs. 6 DSGVO.",
  },
  "practice/scope": {
    title: "Grenzen des Einsatzes",
    duty: "Schreiben Sie auf, welche Anfragen das System bearbeitet und welche nicht.",
  },
  "practice/risk-class": {
    title: "Risikoklasse mit Begründung",
    duty: "Lassen Sie eine fachkundige Person die Risikoklasse feststellen und die Gründe aufschreiben. Allgemein verlangt das Gesetz das nicht.",
  },
  "practice/analysis-first": {
    title: "Analyse vor der Entscheidung",
    duty: "Untersuchen Sie Abläufe und Bedarf, bevor Sie sich für ein Werkzeug entscheiden, und tragen Sie beide Tage ein.",
  },
  "practice/officer-first": {
    title: "Datenschutz früh beteiligt",
    duty: "Beteiligen Sie die oder den Datenschutzbeauftragten, bevor Sie über das System entscheiden, und tragen Sie den Tag ein. Früh heißt: Rat kann noch etwas ändern.",
  },
  "practice/review-before-choice": {
    title: "Daten und Vertrag vor der Auswahl geklärt",
    duty: "Klären Sie die Fragen zu Daten und Vertrag, bevor Sie einen Anbieter wählen, und tragen Sie beide Tage ein.",
  },
  "practice/supplier-check": {
    title: "Anbieter jährlich prüfen",
    duty: "Prüfen Sie Anbieter mindestens jährlich: Rolle nach der KI-Verordnung, Sicherheit, Nutzung Ihrer Eingaben, Unterlagen. Tragen Sie den Tag ein.",
  },
  "practice/transfer-check": {
    title: "Übermittlung jährlich prüfen",
    duty: "Prüfen Sie mindestens jährlich, ob die Grundlage der Übermittlung noch trägt, etwa ob die Zertifizierung des Empfängers aktiv ist. Tragen Sie den Tag ein.",
  },
  "practice/record": {
    title: "Eintrag im KI-Verzeichnis",
    duty: "Tragen Sie ein, welche Datenklassen in das System gelangen und ob es Entscheidungen unterstützt, trifft oder mit ihnen nichts zu tun hat.",
  },
  "practice/data-flows": {
    title: "Datenflüsse und Empfänger",
    duty: "Tragen Sie ein, welche Daten von wo nach wo gelangen, wozu und wie lange sie dort bleiben.",
  },
  "practice/data-matrix": {
    title: "Regel je Datenklasse und Werkzeug",
    duty: "Sagen Sie in der Richtlinie für jede Datenklasse des Systems, ob sie hinein darf: erlaubt, nur bereinigt, auf Nachfrage oder untersagt.",
  },
  "practice/origin": {
    title: "Herkunft und Arbeitsweise bekannt",
    duty: "Stellen Sie fest und halten Sie fest, woher das Werkzeug kommt, wie es arbeitet und was mit Ihren Daten geschieht.",
  },
  "practice/effects": {
    title: "Folgen für Kunden festgehalten",
    duty: "Schreiben Sie auf, wie sich das System auf Kunden und auf ihre personenbezogenen Daten auswirkt.",
  },
  "practice/technical-base": {
    title: "Technische Grundlage",
    duty: "Setzen Sie um und tragen Sie ein: Verschlüsselung, Zugriffsschutz, Datensicherung, Überwachung, Suche nach Schwachstellen, Firewall und Schutz der Endgeräte.",
  },
  "practice/logging": {
    title: "Nachvollziehbare Nutzung",
    duty: "Protokollieren Sie, wer das System wann wofür nutzt, soweit das nötig ist, und beachten Sie dabei Datenschutz und Mitbestimmung.",
  },
  "practice/masking": {
    title: "Daten vor der Übermittlung unkenntlich machen",
    duty: "Machen Sie personenbezogene Daten unkenntlich, bevor sie die EU verlassen, oder vermeiden Sie die Übermittlung.",
  },
  "practice/pilot-goal": {
    title: "Ziel des Pilots",
    duty: "Halten Sie fest, was der Pilot zeigen soll und woran Sie Erfolg erkennen.",
  },
  "practice/output-owner": {
    title: "Verantwortung für Ergebnisse",
    duty: "Benennen Sie, wer für die Ergebnisse des Systems einsteht und sie freigibt.",
  },
  "practice/launch-review": {
    title: "Menschliche Prüfung in der Einführung",
    duty: "Lassen Sie in der Einführung Menschen die Ergebnisse prüfen, bevor Kunden sie sehen. Setzen Sie ein Ende und entscheiden Sie dann, wie es weitergeht.",
  },
  "practice/launch-automation": {
    title: "Keine volle Automatik in der Einführung",
    duty: "Schalten Sie die volle Automatik aus, bis die Einführung ausgewertet ist.",
  },
  "practice/process": {
    title: "Abläufe angepasst",
    duty: "Passen Sie die Abläufe um das System an: wer gibt ein, wer prüft, was geschieht bei Fehlern.",
  },
  "practice/staff-heard": {
    title: "Beschäftigte gehört",
    duty: "Besprechen Sie den Einsatz mit den Beschäftigten, etwa in einem Workshop, und gehen Sie auf Bedenken ein. Rechte des Betriebsrats gelten daneben.",
  },
  "practice/chat-notice": {
    title: "Hinweis zu Beginn des Gesprächs",
    duty: "Sagen Sie zu Beginn, dass eine KI antwortet. Art. 50 Abs. 1 der KI-Verordnung trifft den Anbieter; für Betreiber ist der Hinweis gute Praxis.",
  },
  "practice/content-review": {
    title: "Prüfung oder Kennzeichnung von KI-Inhalten",
    duty: "Lassen Sie Menschen erzeugte Inhalte prüfen, bevor Sie sie veröffentlichen, oder kennzeichnen Sie sie. Das geht weiter als Art. 50 Abs. 4 der KI-Verordnung.",
  },
  "practice/output-rights": {
    title: "Rechte an erzeugten Inhalten",
    duty: "Prüfen Sie, ob erzeugte Inhalte Rechte anderer verletzen und ob Sie selbst Schutz für sie erwarten können, und halten Sie das fest.",
  },
  "practice/customers-told": {
    title: "Offene Kommunikation mit Kunden",
    duty: "Sagen Sie Kunden offen, wo Sie KI einsetzen und an wen sie sich wenden können. Pflichten aus Art. 13 und 14 DSGVO gelten daneben.",
  },
  "practice/system-review": {
    title: "Überprüfung des Systems",
    duty: "Überprüfen Sie das System regelmäßig, mindestens einmal im Jahr, und setzen Sie den nächsten Termin fest.",
  },
};

/** Good practice in running AI, and the end of prohibited practices, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "practice/prohibited-in-use": {
    title: "Prohibited practice in use",
    yes: "The system is in use and falls under a prohibition of the AI Act.",
    no: "No gap: the system falls under no prohibition that was checked, or it is not in use.",
    duty: "End this use at once, record that, and have the case reviewed by a lawyer before you use the system again.",
  },
  "practice/policy": {
    title: "Written AI policy",
    duty: "Put a short policy into force: which data may go into which tool, what is allowed and what is not, who answers questions.",
  },
  "practice/policy-approval": {
    title: "Approval of the AI policy",
    duty: "Have the management approve the policy and record who approved it and from when on it is valid. Only then is it binding.",
  },
  "practice/policy-review": {
    title: "Review of the AI policy",
    duty: "Review the policy when law, technology or threats change, and set the day of the next review.",
  },
  "practice/contact": {
    title: "Contact for questions about AI",
    duty: "Name a person who answers the questions of staff about AI, and publish name and contact.",
  },
  "practice/ai-officer": {
    title: "Person in charge of AI",
    duty: "Appoint a person who keeps the overview of all AI systems, follows up gaps and reports to the management. The law does not require it.",
  },
  "practice/roles": {
    title: "Roles and responsibilities in writing",
    duty: "Write down who decides about AI, who runs it, who checks it and who acts on incidents, and approve the paper.",
  },
  "practice/cooperation": {
    title: "Cooperation between the functions",
    duty: "Lay down how often data protection, IT security and departments meet about AI, and approve the arrangement.",
  },
  "practice/strategy": {
    title: "AI strategy with aims",
    duty: "Adopt a short strategy that states aims for the use of AI and for data protection.",
  },
  "practice/feedback": {
    title: "Feedback from staff",
    duty: "Set up a way in which staff report experience and concerns about AI, and lay down who answers.",
  },
  "practice/procurement": {
    title: "Choice of external partners",
    duty: "Lay down by which standards you choose vendors and partners for AI and who has to agree.",
  },
  "practice/access-concept": {
    title: "Access concept",
    duty: "Write down who may access which systems and data and how rights are granted and withdrawn, and approve the concept.",
  },
  "practice/deletion-concept": {
    title: "Deletion concept",
    duty: "Write down which data are deleted when, also inputs, histories and logs of the AI, and approve the concept.",
  },
  "practice/security-concept": {
    title: "Security and emergency concept",
    duty: "Approve a security concept and a procedure for incidents: who reports, who decides, who informs.",
  },
  "practice/ai-security": {
    title: "Protection against attacks on AI",
    duty: "Decide how you detect and fend off attacks on your AI, such as injected instructions, poisoned data and leaking data.",
  },
  "practice/security-frame": {
    title: "Recognised frame for security",
    duty: "Follow a recognised frame, such as ISO/IEC 27001 or IT-Grundschutz, and record it. A certificate is not needed.",
  },
  "practice/audits": {
    title: "Audits and penetration tests on schedule",
    duty: "Schedule audits and penetration tests with a day, catch up on overdue ones and record the results.",
  },
  "practice/lessons": {
    title: "Evaluation of incidents",
    duty: "Evaluate every incident and record what you have learnt and changed.",
  },
  "practice/shadow-ai": {
    title: "Unapproved AI and private accounts",
    duty: "Find out at least once a year which AI is used without approval, and rule whether private accounts are allowed.",
  },
  "practice/data-classes": {
    title: "Data classes by sensitivity",
    duty: "Sort your data into classes and give each a level: public, internal, confidential, personal or specially protected.",
  },
  "practice/training-audience": {
    title: "Training for leaders and staff",
    duty: "Train both leaders and the staff who work with AI, and record for whom a training was meant.",
  },
  "practice/training-topics": {
    title: "Content of the training",
    duty: "Cover data protection, ethics, passwords, phishing and the handling of sensitive data in training, and record the topics.",
  },
  "practice/training-repeated": {
    title: "Repeating the training",
    duty: "Repeat training regularly and set the day of the next one.",
  },
  "practice/owner": {
    title: "Accountable person",
    duty: "Name exactly one person who answers for the system on the business side, not a committee and not IT or data protection alone.",
  },
  "practice/owner-role": {
    title: "Accountability on the business side",
    duty: "Give accountability to a person from the business side. With a data protection officer, a conflict of interest under Art. 38(6) GDPR looms.",
  },
  "practice/scope": {
    title: "Limits of the use",
    duty: "Write down which requests the system handles and which it does not.",
  },
  "practice/risk-class": {
    title: "Risk class with reasons",
    duty: "Have a competent person determine the risk class and write down the reasons. The law does not generally require this.",
  },
  "practice/analysis-first": {
    title: "Analysis before the decision",
    duty: "Examine processes and needs before you decide on a tool, and record both days.",
  },
  "practice/officer-first": {
    title: "Data protection involved early",
    duty: "Involve the data protection officer before you decide on the system, and record the day. Early means: advice can still change something.",
  },
  "practice/review-before-choice": {
    title: "Data and contract settled before the choice",
    duty: "Settle the questions about data and contract before you choose a vendor, and record both days.",
  },
  "practice/supplier-check": {
    title: "Check of suppliers every year",
    duty: "Check suppliers at least once a year: role under the AI Act, security, use of your inputs, documents. Record the day.",
  },
  "practice/transfer-check": {
    title: "Check of transfers every year",
    duty: "Check at least once a year whether the basis of the transfer still holds, for instance whether the recipient’s certification is active. Record the day.",
  },
  "practice/record": {
    title: "Entry in the AI inventory",
    duty: "Record which data classes go into the system, and whether it supports decisions, takes them or has nothing to do with them.",
  },
  "practice/data-flows": {
    title: "Data flows and recipients",
    duty: "Record which data go from where to where, what for, and how long they stay there.",
  },
  "practice/data-matrix": {
    title: "Rule for each data class and tool",
    duty: "Say in the policy for each data class of the system whether it may go in: allowed, only redacted, on request, or forbidden.",
  },
  "practice/origin": {
    title: "Origin and working known",
    duty: "Find out and record where the tool comes from, how it works and what happens to your data.",
  },
  "practice/effects": {
    title: "Effects on customers on record",
    duty: "Write down how the system affects customers and their personal data.",
  },
  "practice/technical-base": {
    title: "Technical base",
    duty: "Implement and record: encryption, access control, backup, monitoring, vulnerability scans, firewall and endpoint protection.",
  },
  "practice/logging": {
    title: "Traceable use",
    duty: "Log who uses the system when and what for, as far as needed, and mind data protection and co-determination.",
  },
  "practice/masking": {
    title: "Masking data before a transfer",
    duty: "Mask personal data before they leave the EU, or avoid the transfer.",
  },
  "practice/pilot-goal": {
    title: "Goal of the pilot",
    duty: "Record what the pilot is to show and how you recognise success.",
  },
  "practice/output-owner": {
    title: "Accountability for output",
    duty: "Name who answers for the output of the system and approves it.",
  },
  "practice/launch-review": {
    title: "Human review during introduction",
    duty: "During introduction, have people check the output before customers see it. Set an end, and then decide how to go on.",
  },
  "practice/launch-automation": {
    title: "No full automation during introduction",
    duty: "Switch full automation off until the introduction has been evaluated.",
  },
  "practice/process": {
    title: "Processes adapted",
    duty: "Adapt the processes around the system: who makes inputs, who checks, what happens on errors.",
  },
  "practice/staff-heard": {
    title: "Staff heard",
    duty: "Discuss the use with staff, in a workshop for instance, and respond to concerns. The rights of the works council stand beside this.",
  },
  "practice/chat-notice": {
    title: "Notice at the start of a conversation",
    duty: "Say at the start that an AI answers. Art. 50(1) AI Act addresses the provider; for deployers the notice is good practice.",
  },
  "practice/content-review": {
    title: "Review or label of AI content",
    duty: "Have people review generated content before you publish it, or label it. This goes further than Art. 50(4) AI Act.",
  },
  "practice/output-rights": {
    title: "Rights in generated content",
    duty: "Check whether generated content infringes the rights of others and whether you can expect protection for it yourself, and record that.",
  },
  "practice/customers-told": {
    title: "Open communication with customers",
    duty: "Tell customers openly where you use AI and whom they can turn to. Duties under Arts 13 and 14 GDPR stand beside this.",
  },
  "practice/system-review": {
    title: "Review of the system",
    duty: "Review the system regularly, at least once a year, and set the day of the next review.",
  },
};
