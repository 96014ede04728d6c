import { chat, form, mail } from "./template.mjs";

/** Complaints, praise, calls that were promised. */
export const complaint = [
  mail(
    "de",
    "Beschwerde über Ihren Außendienst",
    `
Sehr geehrte Damen und Herren,

am [[day -2]] war Ihr Techniker [[m1?]] bei uns, um die Scanner einzurichten. Er kam 90 Minuten zu spät, parkte mit seinem Wagen ([[de-licence-plate: KA-LH 3318]]) auf dem Behindertenparkplatz und war nach 20 Minuten wieder weg. Zwei der fünf Geräte gehen bis heute nicht. So geht das nicht.

[[me?]]
Marktleitung, [[firm]]
[[phone]]

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese E-Mail. Bitte denken Sie an die Umwelt, bevor Sie drucken.`,
  ),
  chat(
    "de",
    "Wartezeit Hotline",
    `
45 min warteschleife und dann rausgeflogen. euer ernst?? ruft mich bitte zurück, [[phone mobile]]`,
  ),
  form(
    "de",
    "Rückruf nicht erfolgt",
    `
Mir wurde zweimal ein Rückruf zugesagt, zuletzt von Frau [[w1.family]] am [[day -1]]. Es hat niemand angerufen. Meine Nummer, zum dritten Mal: [[phone]].`,
  ),
  mail(
    "de",
    "Datenverlust nach Update",
    `
Guten Tag,

nach dem Update auf 8.4.2 fehlen uns die Bewegungen von zwei Tagen (rund 640 Buchungen). Ihr Mitarbeiter hat am Telefon gesagt, eine Sicherung gebe es nicht. Das kann ich nicht glauben. Ich erwarte bis Freitag eine Stellungnahme, sonst übergebe ich die Sache unserer Anwältin, Frau Dr. [[w1.family]].

[[me?]]`,
  ),
  chat(
    "de",
    "Lob",
    `
Wollte nur sagen: das neue Suchfeld ist super. Danke an alle!`,
  ),
  mail(
    "de",
    "Tonfall von Herrn [[m1.family]]",
    `
Hallo,

ich möchte mich über den Ton von Herrn [[m1.family]] beschweren. Auf meine Frage, warum die Inventurliste falsch ist, bekam ich zu hören, ich solle „halt mal das Handbuch lesen“. Ich nutze Ihr Programm seit 2011. Meine Kollegin [[w1?]] saß daneben und kann es bestätigen.

Mit freundlichen Grüßen
[[me]]
Kd-Nr [[reference-number: 0098731]]`,
  ),
  form(
    "de",
    "Werbung trotz Widerspruch",
    `
Trotz Widerspruch vom 12.08. bekomme ich weiter Ihren Newsletter an [[mail me]] und jetzt auch Post nach Hause: [[address: Weidenklamm 11, 79098 Freiburg im Breisgau]]. Ich fordere Sie auf, das zu unterlassen, und will wissen, woher Sie meine Privatanschrift haben.`,
  ),
  chat(
    "de",
    "Antwort Fehlanzeige",
    `
T-87755 ist seit 19 Tagen offen. Gibts irgendwas neues?? Der [[m1.given?]] wollte sich doch drum kümern`,
  ),
  mail(
    "de",
    "Schaden am Hoftor",
    `
Sehr geehrte Damen und Herren,

bei der Anlieferung der Server hat Ihr Fahrer (Kennzeichen [[de-licence-plate: RA-KP 5520]]) gegen 10:40 Uhr unser Hoftor gestreift. Zeugin ist [[w1?]], Lagermeisterin. Der Schaden liegt laut Kostenvoranschlag 2026-3391 bei 1.864,73 €. Unser Lkw ([[de-licence-plate: LU-ZB 90]]) stand daneben und blieb heil. Bitte nennen Sie mir Ihre Versicherung.

Mit freundlichen Grüßen
[[me]]
[[firm]]
[[address: Ziegelhüttenring 30
67059 Ludwigshafen am Rhein]]
Tel [[phone]] / Fax [[phone]]`,
  ),
  mail(
    "de",
    "Weitergabe meiner Daten",
    `
Guten Tag,

Ihr Support hat in einer Antwort an einen anderen Kunden meinen Namen und meine Nummer genannt. Ich weiß das, weil [[m1?]] mich heute unter [[phone mobile]] angerufen und nach „meinem“ Fehler gefragt hat. Ich habe ihm die Nummer nie gegeben. Bitte erklären Sie mir das.

[[me?]]`,
  ),
  form(
    "de",
    "Schulung abgebrochen",
    `
Die Schulung wurde nach der Mittagspause abgebrochen, weil die Trainerin [[health: einen Migräneanfall]] hatte. Dafür kann sie nichts, gute Besserung! Aber wir möchten einen Ersatztermin, ohne noch einmal 780,00 € zu zahlen.`,
  ),
  chat(
    "de",
    "falscher Ansprechpartner",
    `
Ich werde in jeder Mail mit „Sehr geehrter Herr Testkunde“ angeschrieben. Schön ist das nicht`,
  ),
  mail(
    "de",
    "Danke",
    `
Liebe Frau [[w1.family]], lieber Herr [[m1.family]],

nach den harten Worten vom Montag heute einmal ausdrücklich: danke. Die Inventur lief ohne einen einzigen Abbruch, und [[w2?]], die sonst nie lobt, hat gelobt. Wenn Sie einmal in der Pfalz sind, kommen Sie auf einen Kaffee vorbei.

Herzliche Grüße
[[me]]
[[mail me]]`,
  ),
  mail(
    "de",
    "Drucker",
    `
Der Etikettendrucker druckt seit dem Update alles 3 mm zu weit links. Firmware V2.10.4, Treiber 7.4.12.1, Etikett 100 x 150. Das ist jetzt der vierte Hinweis (T-86120, T-86377, T-87002). Muss ich erst kündigen?

[[me.family?]], Versand`,
  ),
  mail(
    "en",
    "Third outage in six weeks",
    `
Hello,

this is the third outage in six weeks (15 September, 24 September and [[day -1 short]]). Each time forty people at our site stood still for an hour. I would like a call with someone who can decide something. [[phone uk]], any time.

[[me?]]
Managing Director
[[firm]]`,
  ),
  chat(
    "en",
    "slow slow slow",
    `
everything takes 20+ seconds since 8 am. is it just us?`,
  ),
  mail(
    "en",
    "Your technician Mr [[m1.family]]",
    `
Dear Sir or Madam,

your technician [[m1?]] was here on [[day -1]] and did an excellent job, although the request was for [[w1?]], who knows our set-up. Please pass on our thanks, and next time tell us about a change beforehand.

Kind regards
[[me]]`,
  ),
  form(
    "en",
    "Support closed my ticket",
    `
My ticket T-88402 was closed as "solved". Nothing is solved. Please reopen it and give it to someone other than Mr [[m1.family]].`,
  ),
  chat(
    "en",
    "emoji",
    `
The new icons are ugly, sorry. Is there a classic theme? 🙈`,
  ),
  mail(
    "en",
    "Personal data in a screenshot",
    `
Hello,

the help article "Returns, step by step" (updated 2026-09-14) shows a screenshot with what looks like a real customer: [[w1?]], [[address: 27 Larkspur Yard, York YO1 9PB]], [[phone uk]]. If she is real, take it down please.

Best
[[me]]`,
  ),
  form(
    "en",
    "Late delivery of scanners",
    `
Ordered on 1 September, promised for 15 September, still not here. Order 4500117702, 6 pcs. of 88-3001-A. Tracking 1Z999AA10123456784 says "label created".`,
    "email",
  ),
  chat(
    "en",
    "feedback",
    `
[[w1.given?]] from the second line was great today, really patient with me. please tell her boss!`,
  ),
  mail(
    "en",
    "Fwd: Complaint from our branch",
    `
Please see below and reply to her directly.

[[me?]]

---------- Forwarded message ----------
From: [[w1]] <[[mail w1 example]]>
Date: [[day -1]]
Subject: Complaint
To: [[me]] <[[mail me]]>

The consultant you sent told our apprentice [[m1?]] that he was "too slow for this job". He went home crying. [[w1.given?]]`,
  ),
  mail(
    "en",
    "Accessibility of the portal",
    `
Good morning,

I use a screen reader, as I am [[health: blind]]. Since the last release the order table has no headers any more, and the dialog "Book goods" cannot be closed with the keyboard. The previous version, 8.3.9, worked well. When can I expect a fix?

Kind regards
[[me]]
[[mail me]]`,
  ),
];
