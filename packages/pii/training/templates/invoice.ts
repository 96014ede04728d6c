// Invoices, orders, delivery notes, reminders.
export const de = {
  invoice: [
    "{org}\n{address}\n\n{b.full}\n{street} {houseno}\n{postcode} {city}\n\nRechnung Nr. {ref}\nRechnungsdatum: {date}\nKundennummer: {digits 6}\n\nPos. Bezeichnung Menge Einzelpreis Gesamt\n1 {noun} {n 1-9} {amount} {amount}\n2 {product} {n 1-9} {amount} {amount}\n\nSumme netto: {amount} €\nUSt 19 %: {amount} €\nGesamtbetrag: {amount} €\n\nZahlbar innerhalb von {n 7-30} Tagen ohne Abzug.\nEs bediente Sie: {a.herr}",
    "Lieferschein {ref}\nEmpfänger: {o={surname} {legal}}, z. Hd. {a.full}\nLieferanschrift: {address}\nFahrer: {b.last}\nWare erhalten: {c.full}, {date}",
    "Bestellung {ref} vom {date}\nBesteller: {dept}, {a.full}\nLieferant: {org}\n{n 1-90} x {noun}\n{n 1-90} x {product}\nFreigabe: {b.initials}",
    "1. Mahnung\n\nSehr {b.geehrte},\n\nzu unserer Rechnung {ref} vom {date} konnten wir bis heute keinen Zahlungseingang feststellen. Offener Betrag: {money}.\n\n{closing}\n{org}\n{a.last}",
    "Buchungstext;Betrag;Auftraggeber\nMiete {month};{amount};{a.full}\nGehalt;{amount};{org}\nLastschrift {ref};{amount};{org}\nDanke {b.first};{amount};{c.full}",
    "SEPA-Überweisung\nBegünstigter: {a.full}\nIBAN: DE{digits 20}\nBetrag: {money}\nVerwendungszweck: {noun} {ref}, {b.last}",
    "Kassenbon\n{org}\n{street} {houseno}\n{noun} {amount}\n{noun} {amount}\nSUMME EUR {amount}\nEs bediente Sie {a.nick}\nVielen Dank für Ihren Einkauf!",
    "Angebot {ref}\nSehr {b.geehrte},\nwir bieten Ihnen freibleibend an:\n{n 1-9} Stk. {product} zu {money}\nLieferzeit: {n 1-9} Wochen\nIhr Ansprechpartner: {a.full}, {phone}",
    "Reisekostenabrechnung\nReisender: {a.comma}\nPersonalnummer: {digits 5}\nZiel: {city}\nZweck: Gespräch mit {b.herrn}, {org}\nBetrag: {money}\nGenehmigt: {c.last}",
    "Kontoauszug {n 1-12}/{n 2018-2027}\n{date} LASTSCHRIFT {org} -{amount}\n{date} GUTSCHRIFT {a.fullup} +{amount}\n{date} DAUERAUFTRAG {b.fullup} MIETE -{amount}\n{date} KARTENZAHLUNG {org} -{amount}",
  ],
} as const;

export const en = {
  invoice: [
    "{org}\n{address}\n\n{b.full}\n{address}\n\nInvoice no. {ref}\nDate: {date}\nCustomer no.: {digits 6}\n\nItem Qty Unit price Total\n1 {thing} {n 1-9} {amount} {amount}\n2 {product} {n 1-9} {amount} {amount}\n\nSubtotal: {money}\nVAT 20%: {money}\nTotal due: {money}\n\nPayable within {n 7-30} days.\nYou were served by {a.first}",
    "Delivery note {ref}\nShip to: {o={surname} {legal}}, Attn. {a.full}\nAddress: {address}\nDriver: {b.last}\nReceived by: {c.full}, {date}",
    "Purchase order {ref} of {date}\nOrdered by: {dept}, {a.full}\nSupplier: {org}\n{n 1-90} x {thing}\n{n 1-90} x {product}\nApproved: {b.initials}",
    "Payment reminder\n\nDear {b.mr},\n\nOur invoice {ref} of {date} is still open. Amount due: {money}.\n\n{closing},\n{a.last}\n{org}",
    "Payee: {a.full}\nAmount: {money}\nReference: {thing} {ref}, {b.last}",
    "{org}\n{street} {n 1-99}\n{thing} {amount}\n{thing} {amount}\nTOTAL {amount}\nServed by {a.nick}\nThank you for shopping with us!",
    "Expense claim\nEmployee: {a.comma}\nStaff no.: {digits 5}\nDestination: {city}\nPurpose: meeting with {b.mr}, {org}\nAmount: {money}\nApproved: {c.last}",
    "{date} DIRECT DEBIT {org} -{amount}\n{date} TRANSFER {a.fullup} +{amount}\n{date} STANDING ORDER {b.fullup} RENT -{amount}\n{date} CARD {org} -{amount}",
  ],
} as const;
