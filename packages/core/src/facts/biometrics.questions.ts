import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Biometrics in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "biometrics.categorises": {
    question: "Ordnet das System Menschen anhand biometrischer Daten in Gruppen ein?",
    help: "Zum Beispiel nach Alter, Geschlecht, Haarfarbe oder Herkunft, abgeleitet aus Gesicht, Stimme oder Gang. Wer jemand ist, muss das System nicht wissen.",
    example: "Eine Werbetafel schätzt Alter und Geschlecht der Vorbeigehenden.",
  },
  "biometrics.ancillary": {
    question: "Gehört die Einordnung untrennbar zu einem anderen Dienst und ist sie dafür technisch unbedingt nötig?",
    help: "Beides muss zutreffen. Wird die Einordnung auch für sich genutzt, etwa für Statistik oder Werbung, ist die Antwort Nein.",
    example: "Ein Filter zum Anprobieren von Brillen erkennt Gesichtsmerkmale.",
  },
  "biometrics.individually": {
    question: "Ordnet das System jeden Menschen einzeln ein?",
    help: "Ja, wenn eine bestimmte Person einer Kategorie zugeordnet wird. Nein, wenn nur ganze Gruppen beschrieben werden, ohne eine einzelne Person einzuordnen.",
    example: "Jedes Gesicht vor der Kamera erhält eine eigene Einordnung.",
  },
  "biometrics.traits": {
    question: "Auf welche Merkmale schließt das System aus biometrischen Daten?",
    help: "Wählen Sie alles, was das System ableitet, auch als Zwischenergebnis. Die ersten sechs führen zum Verbot, andere eher zu hohem Risiko. Andere geschützte Merkmale sind etwa Behinderung oder Sprache. Sehen Sie in die Beschreibung der Ausgaben.",
    example: "Aus dem Gesicht wird auf Alter und ethnische Herkunft geschlossen.",
  },
  "biometrics.labelsDatasets": {
    question:
      "Dient das System nur dazu, rechtmäßig erworbene biometrische Datensätze zu kennzeichnen oder zu filtern?",
    help: "Gemeint ist etwa, Datensätze für Training und Test zu ordnen. Die Daten müssen rechtmäßig erhoben sein, auch nach der DSGVO. Wird über die abgebildeten Menschen etwas entschieden, ist die Antwort Nein.",
    example: "Fotos werden nach Hautton gekennzeichnet, damit die Trainingsdaten ausgewogen sind.",
  },
  "biometrics.categorisesForLawEnforcement": {
    question: "Werden biometrische Daten im Bereich der Strafverfolgung kategorisiert?",
    help: "Strafverfolgung ist die Arbeit der zuständigen Behörden, oder in ihrem Auftrag, gegen Straftaten und Gefahren für die öffentliche Sicherheit. Private Unternehmen antworten sonst mit Nein.",
    example: "Die Polizei ordnet Aufnahmen nach Haarfarbe, um einen Verdächtigen zu finden.",
  },
  "biometrics.permittedForOffences": {
    question: "Erlaubt ein Gesetz diesen Einsatz, um Straftaten aufzudecken, zu verhüten oder zu ermitteln?",
    help: "Es braucht eine gesetzliche Erlaubnis und Schutzmaßnahmen für die Betroffenen. Private Unternehmen antworten in der Regel mit Nein. Die Strafverfolgung selbst nennt diese Vorschrift nicht.",
    example: "Eine Ermittlungsbehörde handelt auf Grundlage ihres Gesetzes.",
  },
  "biometrics.identifiesRemotely": {
    question: "Identifiziert das System Menschen anhand biometrischer Daten, ohne dass sie aktiv mitwirken?",
    help: "Es vergleicht etwa Gesicht, Stimme oder Gang mit einer Datenbank und findet heraus, wer jemand ist, meist aus der Ferne. Auch die Suche in Aufnahmen zählt. Bloßes Zählen von Menschen zählt nicht.",
    example: "Kameras in einem Stadion suchen nach Menschen mit Hausverbot.",
  },
  "biometrics.verifiesOnly": {
    question: "Dient die Biometrie allein dazu zu bestätigen, dass jemand die Person ist, die er zu sein angibt?",
    help: "Das ist biometrische Verifizierung: ein Vergleich mit den Daten genau dieser Person. Wird unter vielen Personen gesucht, ist die Antwort Nein.",
    example: "Ein Telefon wird mit dem Gesicht seiner Besitzerin entsperrt.",
  },
  "biometrics.cybersecurityOnly": {
    question: "Dient die Biometrie allein der Cybersicherheit oder dem Schutz personenbezogener Daten?",
    help: "Nach Erwägungsgrund 54 gelten solche Systeme nicht als hochriskant. Die Bewachung von Gebäuden oder Waren ist keine Cybersicherheit.",
    example: "Ein Konto wird gesperrt, wenn das Tippverhalten fremd ist.",
  },
  "biometrics.realTime": {
    question: "Geschehen Erfassung, Abgleich und Identifizierung ohne erhebliche Verzögerung, also in Echtzeit?",
    help: "Kurze Verzögerungen ändern daran nichts; das soll Umgehungen vermeiden. Nein, wenn Aufnahmen erst später ausgewertet werden.",
    example: "Eine Kamera meldet einen Treffer, während die Person vorbeigeht.",
  },
  "biometrics.publicSpace": {
    question: "Geschieht die Fernidentifizierung in öffentlich zugänglichen Räumen?",
    help: "Jeder Ort, den eine unbestimmte Zahl von Menschen betreten kann, auch in Privatbesitz, mit Eintrittskarte oder Altersgrenze. Online-Räume, Büros nur für Beschäftigte, Gefängnisse und Grenzkontrollen zählen nicht.",
    example: "Eine Straße, ein Bahnhof, ein Kaufhaus, ein Stadion.",
  },
  "biometrics.forLawEnforcement": {
    question: "Dient die Fernidentifizierung Strafverfolgungszwecken?",
    help: "Gemeint sind Behörden, oder Stellen in ihrem Auftrag, die Straftaten verhüten, ermitteln, aufdecken, verfolgen oder Strafen vollstrecken. Der Schutz des eigenen Hausrechts durch Private zählt nicht.",
    example: "Die Polizei sucht auf einem Platz nach einem Verdächtigen.",
  },
  "biometrics.objective": {
    question: "Welchem dieser Ziele dient die Fernidentifizierung in Echtzeit?",
    help: "Opfer von Entführung, Menschenhandel oder sexueller Ausbeutung. Die Gefahr muss konkret, erheblich und unmittelbar sein, die Anschlagsgefahr tatsächlich. Anhang II zählt die Straftaten auf. Trifft nichts zu, wählen Sie nichts.",
    example: "Die Polizei sucht nach einem entführten Kind.",
  },
  "biometrics.strictlyNecessary": {
    question: "Ist die Fernidentifizierung in Echtzeit für dieses Ziel unbedingt erforderlich?",
    help: "Ja, wenn sich das Ziel mit milderen Mitteln nicht erreichen lässt. Die Gründe gehören in den Antrag auf Genehmigung.",
    example: "Zeugen und gewöhnliche Fahndung haben das Kind nicht gefunden.",
  },
  "biometrics.conditions": {
    question: "Welche dieser Bedingungen sind für den Einsatz in Echtzeit erfüllt?",
    help: "Wählen Sie nur, was belegt ist. In dringenden Fällen dürfen Genehmigung und Registrierung folgen; das wird gesondert gefragt. Die Folgenabschätzung muss immer vorher vorliegen.",
    example: "Das Gericht hat den Einsatz für einen Bahnhof und zwei Tage genehmigt.",
  },
  "biometrics.urgent": {
    question: "Beginnt der Einsatz in Echtzeit in einem hinreichend begründeten dringenden Fall?",
    help: "Dringend ist ein Fall, in dem sich die Genehmigung vorher tatsächlich und objektiv nicht einholen lässt. Halten Sie die Gründe fest.",
    example: "Eine Entführung wird nachts gemeldet, und jede Stunde zählt.",
  },
  "biometrics.requestedInTime": {
    question: "Wird die Genehmigung unverzüglich beantragt, spätestens binnen 24 Stunden?",
    help: "Nur in dringenden Fällen darf der Einsatz vor der Genehmigung beginnen. Es zählt der Antrag, nicht die Entscheidung darüber.",
    example: "Beginn um 22 Uhr, Antrag am nächsten Morgen um 8 Uhr.",
  },
  "biometrics.refused": {
    question: "Wurde die Genehmigung für den Einsatz in Echtzeit abgelehnt?",
    help: "Gemeint ist die Entscheidung des Gerichts oder der unabhängigen Behörde. Steht sie noch aus, ist die Antwort Nein.",
    example: "Das Gericht hält den Einsatz nicht für erforderlich.",
  },
  "biometrics.stoppedAfterRefusal": {
    question:
      "Ist der Einsatz nach der Ablehnung sofort beendet, und sind alle Daten, Ergebnisse und Ausgaben gelöscht?",
    help: "Beides ist nötig: der sofortige Abbruch und das Löschen von allem, was aus dem Einsatz stammt.",
    example: "Die Kameras sind abgeschaltet, Treffer und Bilder unverzüglich gelöscht.",
  },
  "biometrics.searchesForSuspect": {
    question: "Wird in Ermittlungen nachträglich und gezielt nach einer verdächtigen oder verurteilten Person gesucht?",
    help: "Nachträglich heißt: Die Aufnahmen liegen schon vor und werden später abgeglichen. Davon hängt die Pflicht zur Genehmigung ab, vorher oder binnen 48 Stunden. Private Unternehmen antworten in der Regel mit Nein.",
    example: "Die Polizei gleicht Aufnahmen vom Vortag mit dem Foto eines Verdächtigen ab.",
  },
  "biometrics.firstIdentification": {
    question:
      "Dient die Suche nur dazu, einen möglichen Verdächtigen anhand objektiver Tatsachen erstmals zu identifizieren?",
    help: "Die Tatsachen müssen nachprüfbar sein und unmittelbar mit der Straftat zusammenhängen. Dann ist keine Genehmigung nötig. Steht der Verdächtige schon fest, ist die Antwort Nein.",
    example: "Eine Kamera filmt die Tat, und das Gesicht wird mit einer Kartei verglichen.",
  },
};

/** Questions about: Biometrics in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "biometrics.categorises": {
    question: "Does the system sort people into groups by biometric data?",
    help: "For instance by age, sex, hair colour or origin, derived from face, voice or gait. The system need not know who somebody is.",
    example: "An advertising screen estimates age and sex of passers-by.",
  },
  "biometrics.ancillary": {
    question: "Is the sorting tied to another service and strictly necessary for it for technical reasons?",
    help: "Both must be true. If the sorting is also used for itself, for statistics or advertising say, the answer is no.",
    example: "A filter for trying on glasses recognises features of the face.",
  },
  "biometrics.individually": {
    question: "Does the system categorise each person individually?",
    help: "Yes, if a particular person is assigned to a category. No, if only whole groups are described without categorising a single person.",
    example: "Each face in front of the camera gets a category of its own.",
  },
  "biometrics.traits": {
    question: "Which traits does the system infer from biometric data?",
    help: "Choose all that the system infers, intermediate results included. The first six lead to the prohibition, others rather to high risk. Other protected traits are for instance disability or language. Look into the description of the output.",
    example: "Age and ethnic origin are inferred from the face.",
  },
  "biometrics.labelsDatasets": {
    question: "Does the system serve only to label or filter lawfully acquired biometric datasets?",
    help: "For instance putting datasets for training and testing in order. The data must be lawfully collected, under the GDPR too. If something is decided about the people shown, the answer is no.",
    example: "Photos are labelled by skin tone so that the training data are balanced.",
  },
  "biometrics.categorisesForLawEnforcement": {
    question: "Are biometric data categorised in the area of law enforcement?",
    help: "Law enforcement is the work of the competent authorities, or on their behalf, against criminal offences and threats to public security. Other private companies answer no.",
    example: "The police sort footage by hair colour to find a suspect.",
  },
  "biometrics.permittedForOffences": {
    question: "Does a law permit this use to detect, prevent or investigate criminal offences?",
    help: "It takes a permission by law and safeguards for the people concerned. Private companies normally answer no. This provision does not name prosecution.",
    example: "An investigating authority acts on the basis of its statute.",
  },
  "biometrics.identifiesRemotely": {
    question: "Does the system identify people by biometric data without their active involvement?",
    help: "It compares for instance face, voice or gait with a database and finds out who somebody is, typically at a distance. Searching recordings counts too. Mere counting of people does not count.",
    example: "Cameras in a stadium look for people who are banned from it.",
  },
  "biometrics.verifiesOnly": {
    question: "Do the biometrics serve only to confirm that a person is who they claim to be?",
    help: "This is biometric verification: a comparison with the data of exactly this person. If the system searches among many persons, the answer is no.",
    example: "A phone is unlocked with the face of its owner.",
  },
  "biometrics.cybersecurityOnly": {
    question: "Do the biometrics serve only cybersecurity or the protection of personal data?",
    help: "Under recital 54 such systems should not count as high-risk. Guarding buildings or goods is not cybersecurity.",
    example: "An account is locked when the way of typing is strange.",
  },
  "biometrics.realTime": {
    question: "Do capture, comparison and identification occur without significant delay, that is in real time?",
    help: "Short delays change nothing; this is to avoid circumvention. No, if recordings are analysed only later.",
    example: "A camera reports a match while the person walks past.",
  },
  "biometrics.publicSpace": {
    question: "Does the remote identification take place in publicly accessible spaces?",
    help: "Every place that an undetermined number of people can enter, privately owned too, with a ticket or an age limit too. Online spaces, offices for staff only, prisons and border control do not count.",
    example: "A street, a station, a department store, a stadium.",
  },
  "biometrics.forLawEnforcement": {
    question: "Does the remote identification serve the purposes of law enforcement?",
    help: "This means authorities, or entities on their behalf, that prevent, investigate, detect or prosecute criminal offences or execute penalties. Private parties who protect their own premises do not count.",
    example: "The police look for a suspect in a square.",
  },
  "biometrics.objective": {
    question: "Which of these objectives does the real-time remote identification serve?",
    help: "Victims of abduction, trafficking or sexual exploitation. The threat must be specific, substantial and imminent, that of an attack genuine. Annex II lists the offences. If none applies, choose nothing.",
    example: "The police look for an abducted child.",
  },
  "biometrics.strictlyNecessary": {
    question: "Is the real-time remote identification strictly necessary for this objective?",
    help: "Yes, if the objective cannot be reached by milder means. The reasons belong in the request for authorisation.",
    example: "Witnesses and an ordinary search have not found the child.",
  },
  "biometrics.conditions": {
    question: "Which of these conditions are met for the use in real time?",
    help: "Choose only what is documented. In urgent cases authorisation and registration may follow; that is asked separately. The impact assessment must always come first.",
    example: "The court has authorised the use for one station and two days.",
  },
  "biometrics.urgent": {
    question: "Does the use in real time start in a duly justified situation of urgency?",
    help: "A case is urgent if it is effectively and objectively impossible to obtain the authorisation first. Write down the reasons.",
    example: "An abduction is reported at night and every hour counts.",
  },
  "biometrics.requestedInTime": {
    question: "Is the authorisation requested without undue delay, at the latest within 24 hours?",
    help: "Only in urgent cases may the use start before the authorisation. What counts is the request, not the decision on it.",
    example: "Start at 10 p.m., request at 8 a.m. the next morning.",
  },
  "biometrics.refused": {
    question: "Was the authorisation for the use in real time refused?",
    help: "This means the decision of the court or the independent authority. If it is still pending, the answer is no.",
    example: "The court does not consider the use necessary.",
  },
  "biometrics.stoppedAfterRefusal": {
    question: "Is the use stopped immediately after the refusal, and are all data, results and outputs deleted?",
    help: "Both are needed: stopping at once and deleting everything that comes from the use.",
    example: "The cameras are switched off, matches and images deleted at once.",
  },
  "biometrics.searchesForSuspect": {
    question: "Is a suspected or convicted person searched for afterwards, in a targeted way, in an investigation?",
    help: "Afterwards means: the recordings already exist and are compared later. On this depends the duty to obtain an authorisation, before or within 48 hours. Private companies normally answer no.",
    example: "The police compare footage of the day before with the photo of a suspect.",
  },
  "biometrics.firstIdentification": {
    question:
      "Does the search serve only to identify a potential suspect for the first time, based on objective facts?",
    help: "The facts must be verifiable and directly linked to the offence. Then no authorisation is needed. If the suspect is already known, the answer is no.",
    example: "A camera films the offence, and the face is compared with a file.",
  },
};
