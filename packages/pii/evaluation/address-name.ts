// Names of streets and places for letters: common ones from general knowledge, and invented ones.
import type { Random } from "./random.ts";

/** Detectors are made better with one half of the names; the other half only measures them. */
export type Half = "tuning" | "held-out";

/** Every second entry of a list, written with bars between. */
function halfOf(list: string, half: Half): readonly string[] {
  return list.split("|").filter((_, place) => place % 2 === (half === "tuning" ? 0 : 1));
}

export type Names = (list: keyof typeof LISTS) => string;

/** Draws from one half of each list. */
export function namesOf(random: Random, half: Half): Names {
  return (list) => random.pick(halfOf(LISTS[list], half));
}

const LISTS = {
  germanRoot:
    "Garten|Linden|Schul|Kirch|Mühlen|Wiesen|Rosen|Wald|Brunnen|Kaiser|Schiller|Goethe|Birken|Ahorn|Tannen|Eichen|Amsel|Lerchen|" +
    "Sonnen|Post|Burg|Hafen|Acker|Ziegelei|Weinberg|Haupt|Nelken|Tulpen|Schubert|Mozart|Kasernen|Bismarck|Uhland|Hölderlin|" +
    "Holunder|Schlehen|Ulmen|Kastanien|Gerber|Weber|Schmiede|Seiler|Kloster|Spital|Vogelsang|Jäger|Försterei|Fischer|Salz|Korn",
  germanSuffix:
    "ufer|damm|steig|hof|zeile|chaussee|pfad|graben|winkel|hang|höhe|berg|kamp|stieg|twiete|bogen|blick|garten|aue|wiese|feld|" +
    "halde|rain|wall|brücke|markt|promenade|anger|grund|siedlung|passage|leite|lände|redder|deich|park|eck|kehre|tal|stiege",
  germanStreet:
    "Unter den Linden|Am Markt|An der Alten Mühle|Straße des 17. Juni|Im Winkel|Zum Sonnenhang|Auf der Heide|Neuer Wall|Hohe Bleichen|" +
    "Lange Reihe|Kleiner Kamp|Alter Steinweg|Hinter den Höfen|Karl-Marx-Allee|Ernst-Reuter-Platz|Platz der Republik|Rosa-Luxemburg-Straße|" +
    "Berliner Straße|Frankfurter Ring|Obere Gasse|Dr.-Külz-Ring|St.-Johanner-Straße|Prof.-Huber-Weg|Jungfernstieg|Zeil|Domplatz|Am Sportplatz|" +
    "Am Bahnhof|Zur Alten Schmiede|Beim Kreuz|Vor dem Tor|Bei der Kirche|Am Alten Friedhof|Am Bauhof|Kurze Str.|Breite Straße|" +
    "Alte Poststraße|Großer Burstah|Am Neuen Markt|In den Weiden|Auf dem Brink|Zum Alten Gut|Allee der Kosmonauten|Straße der Einheit|" +
    "Platz der Deutschen Einheit|Freiherr-vom-Stein-Str.|Hans-Böckler-Allee|Von-der-Tann-Straße|Otto-Hahn-Str.|Max-Planck-Ring|" +
    "Am Kleinen Feld|An der Stadtmauer|Hinterm Dorf|Überm Berg|Im Oberen Grund|Am Hang|Oberdorf|Unterdorf|Schloßberg|Kirchbühl|" +
    "Sankt-Anna-Straße|Bürgermeister-Koch-Straße|Ludwig-Erhard-Allee|Adenauerallee|Köpenicker Landstraße|Alte Landstraße|Steinerne Furt|Untere Mühle|" +
    "Münchener Str.|Stuttgarter Straße|Gustav-Adolf-Straße|Geschwister-Scholl-Straße|Pfarrgäßchen|Mühlgässle|Lerchenau|Rosenhügel",
  germanPlace:
    "Karlsruhe|Berlin|Hamburg|München|Köln|Leipzig|Frankfurt am Main|Halle (Saale)|Bad Homburg v. d. Höhe|Villingen-Schwenningen|" +
    "Mülheim an der Ruhr|Garmisch-Partenkirchen|Neustadt an der Weinstraße|Lutherstadt Wittenberg|Rothenburg ob der Tauber|Freiburg im Breisgau|" +
    "Frankfurt (Oder)|Berlin-Mitte|Bergisch Gladbach|Königs Wusterhausen|Sankt Augustin|St. Ingbert|Schwäbisch Hall|Schwäbisch Gmünd|" +
    "Weil am Rhein|Lindau (Bodensee)|Bad Neuenahr-Ahrweiler|Horb am Neckar|Landau i. d. Pfalz|Neunkirchen/Saar|Kirchheim unter Teck|Brandenburg an der Havel|" +
    "Hohen Neuendorf|Groß-Gerau|Essen|Bremen|Dresden|Nürnberg|Stuttgart|Mainz|Bad Tölz|Bad Kissingen|Burgstadt|Neudorf|Markt Schwaben|Markt Indersdorf|" +
    "Unterhaching|Oberursel (Taunus)|Hamburg-Altona|Köln-Ehrenfeld|Neu-Ulm|Alt Ruppin|Limburg a. d. Lahn|Dillingen a.d. Donau|Ulm|Au|Hof|Lahr/Schwarzwald|" +
    "Musterstadt|Wiesenhausen|Kirchlinden|Ahrensfelde|Mülheim a. d. Ruhr|Ludwigshafen am Rhein|Stade|Jena|Münster|Kleve|Aachen|Trier|Nord Hannastadt|Süd Emilstadt|Ost Lindau|West Klaraburg|Oer-Erkenschwick|Bad Salzuflen",
  austrianRoot:
    "Favoriten|Mariahilfer |Neubau|Josefstädter |Wiedner Haupt|Landstraßer Haupt|Praterstern|Lerchenfelder |Schönbrunner |Währinger |Kärntner |Leopolds",
  austrianStreet:
    "Stephansplatz|Am Graben|Naschmarkt|Hauptplatz|Schottenring|Burgring|Kärntner Ring|Opernring|Franz-Josefs-Kai|Rechte Wienzeile|Linke Wienzeile|Neubaugürtel|" +
    "Lerchenfelder Gürtel|Dorfplatz|Kirchenplatz|Maria-Theresien-Straße|Herrengasse|Annagasse|Untere Donaulände|Obere Donaulände|Getreidegasse|Mirabellplatz|" +
    "Kirchbichl|Sonnleiten|Am Anger|Am Wehr|Südtiroler Platz|Wiedner Hauptstraße|Stubenring|Himmelpfortgasse|Hauptstraße|Dr.-Karl-Renner-Platz",
  austrianPlace:
    "Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt am Wörthersee|St. Pölten|Wiener Neustadt|Bruck an der Mur|Zell am See|Sankt Johann im Pongau|St. Veit an der Glan|" +
    "Bad Ischl|Bad Gastein|Hall in Tirol|Feldkirch|Krems an der Donau|Waidhofen an der Ybbs|Maria Enzersdorf|Deutsch-Wagram|Leoben|Dornbirn|Villach|Steyr|Wels|Mödling",
  swissStreet:
    "Bahnhofstrasse|Dorfstrasse|Seestrasse|Hauptstrasse|Bundesgasse|Kramgasse|Limmatquai|Schaffhauserstrasse|Rue de Lausanne|rue du Rhône|Avenue de la Gare|Rue des Alpes|" +
    "chemin des Vignes|Chemin de la Colline|place de la Palud|Place du Marché|Quai du Mont-Blanc|Route de Berne|Rue Saint-Laurent|route de l'Église|Via Nassa|via San Gottardo|" +
    "Piazza Grande|Viale Stazione|Via alla Chiesa|via Cantonale|Obere Halde|Im Grund|In der Au|Rüttiweg|Zürcherstrasse|Alte Landstrasse|St. Jakobs-Strasse|Güterstrasse|" +
    "Bärenplatz|Petersgraben|Auf der Mauer|Unterer Graben|Rebhalde|Sonnenrain|Avenue d'Ouchy|rue de l'Hôpital|boulevard de Pérolles|Boulevard Carl-Vogt|Ruelle du Lac|impasse du Tilleul",
  swissPlace:
    "Zürich|Bern|Basel|Genève|Lausanne|La Chaux-de-Fonds|Le Locle|Yverdon-les-Bains|Lugano|Bellinzona|St. Gallen|St. Moritz|Biel/Bienne|Neuchâtel|Luzern|Winterthur|" +
    "Rapperswil-Jona|Muri bei Bern|Wil SG|Aesch BL|Vevey|Montreux|Le Mont-sur-Lausanne|Locarno|Chiasso|Fribourg|Thun|Köniz|Chur|Zug|La Tour-de-Peilz|Carouge GE",
  britishRoot:
    "High|Church|Station|Victoria|Green|Manor|Mill|Kings|Park|Queen's|Grove|Rectory|Elm|Orchard|Abbey|Baker|Downing|St. John's|St Mary's|Canal|Old Kent|Upper Brook|" +
    "Hawthorn|Ferry|Heath|Bridge|Chapel|London|Oxford|Windsor|Albert|Springfield|Alexandra|Nelson|Mount|Beech Tree|Long Meadow|Fleet|Great Portland|Lower Thames",
  britishSuffix:
    "Street|Road|Lane|Avenue|Close|Drive|Way|Gardens|Crescent|Terrace|Place|Court|Grove|Hill|Square|Mews|Walk|Rise|View|Row|Gate|Yard|Vale|Parade|Street|Road|Lane|Road|St|Rd|Ave|Cl",
  britishStreet:
    "The Green|The Grove|Broadway|The Broadway|Strand|Piccadilly|Kingsway|Bishopsgate|Westgate|Castlegate|Cheapside|Long Acre|The Mall|The Avenue|Pall Mall|Whitehall|" +
    "Mount Pleasant|Barley Mow Passage|High Holborn|Bridge End|Albert Embankment|Salisbury Quay|Victoria Dock|The Old Wharf",
  britishTown:
    "London|Manchester|Birmingham|Leeds|Newcastle upon Tyne|Kingston upon Hull|Stoke-on-Trent|Bury St Edmunds|Weston-super-Mare|King's Lynn|St Albans|Milton Keynes|" +
    "Stratford-upon-Avon|Berwick-upon-Tweed|Royal Tunbridge Wells|Great Yarmouth|Bishop's Stortford|East Grinstead|Henley-on-Thames|Ashby-de-la-Zouch|Glasgow|Edinburgh|" +
    "Cardiff|Belfast|Bath|York|Ely|Rye|Oxford|Cambridge|Market Harborough|Chipping Norton|Wells-next-the-Sea|Barrow-in-Furness|LONDON|BRISTOL|Marlow|Reading",
  britishVillage:
    "Little Wexbury|Great Hadleigh|Upper Marston|Lower Swell|Stoke Poges|Temple Guiting|Headington|Didsbury|Jesmond|Clifton|North Finchley|West Didsbury|Nether Wallop|Over Stowey|" +
    "St Leonards|St Margarets|Kirkby Moor|Long Eaton",
  britishCounty:
    "Kent|Essex|West Yorkshire|East Sussex|Bucks|Hants|Oxfordshire|Tyne and Wear|County Durham|Isle of Wight|Lanarkshire|Gwynedd|Co. Antrim|Co. Down|Herts|Surrey|Greater Manchester|West Midlands",
  britishHouse:
    "Rose Cottage|The Old Rectory|Mayfield House|Ivy Cottage|The Coach House|Orchard Lodge|Hill Farm|Manor Farm|Victoria Mansions|Albany Court|Tower House|Beech House|" +
    "The Gables|The Willows|Oak Barn|Mill Barn|Churchill Buildings|Regent Chambers|The Old Post Office|The Old School House|Grange Hall|Park Lodge",
  americanRoot:
    "Main|Oak|Maple|Elm|Washington|Jefferson|Sunset|Lincoln|Lakeview|Cedar Ridge|Martin Luther King Jr|Rolling Hills|Peachtree|Mission|Amphitheatre|La Cienega|Old Mill|" +
    "Pine Hollow|5th|42nd|1st|22nd|3rd|101st|Fifth|Second|Walnut|Chestnut|Park|Hickory|St. Charles|St. Andrews|O'Farrell|McKinley|Pleasant Valley|Van Buren|Meadow Lark|Grand|Sherman|Wilshire",
  americanSuffix:
    "Street|St|St.|Avenue|Ave|Ave.|Boulevard|Blvd|Blvd.|Road|Rd|Rd.|Drive|Dr|Dr.|Lane|Ln|Ln.|Court|Ct|Way|Way|Parkway|Pkwy|Place|Pl|Circle|Cir|Terrace|Ter|Trail|Trl|Plaza|Plaza|Loop|Loop|Highway|Hwy|Square|Sq",
  americanStreet:
    "Broadway|Avenue of the Americas|Highway 17 South|Highway 61 North|County Road 12|County Road 540|State Route 9|State Route 128|Camino Real|El Camino Real|Avenue B|Avenue J|" +
    "Infinite Loop|The Embarcadero|Pacific Coast Highway|Bowery|Rural Route 4|Farm to Market Road 1960|US Highway 41|US Route 1",
  americanCity:
    "Mountain View|Springfield|New York|Los Angeles|Chicago|Houston|St. Louis|St. Paul|Winston-Salem|Wilkes-Barre|Coeur d'Alene|O'Fallon|Fort Worth|Fort Collins|Salt Lake City|Oklahoma City|" +
    "Truth or Consequences|Lake in the Hills|King of Prussia|Isle of Palms|Boston|Austin|Port St. Lucie|Mt. Pleasant|Ft. Lauderdale|San Luis Obispo|McAllen|DeKalb|La Crosse|Las Cruces|" +
    "West Palm Beach|East Lansing|Fair Oaks|Cedar Rapids|Boise|Reno|SEATTLE|DENVER|Bel Air|Ann Arbor",
  americanState:
    "CA|NY|TX|IL|WA|OR|MA|IN|OK|HI|ME|OH|PA|AL|DE|MO|ID|CO|LA|MD|FL|GA|AZ|NV|NC|SC|KY|TN|VA|WI|MI|MN|IA|UT|NJ|CT|DC|D.C.|California|New York|North Carolina|South Dakota|Texas|Ohio|" +
    "West Virginia|New Hampshire|Washington|Oregon",
  person:
    "Erika Mustermann|Jonas Petersen|Anna Lehmann|Ayşe Demir|Peter Köhler|Olivia Brandt|Sophie Keller|Lukas Huber|Marie Favre|Luca Bernasconi|Martin Steiner|Julia Gruber|" +
    "Dr. Carla Winter|Dr. Eva Sommer|Prof. Dr. Karl Ebert|Dipl.-Ing. Hans Moser",
  englishPerson:
    "Jane Doe|John Smith|Oliver Hart|Emma Clarke|Priya Shah|Noah Bennett|Grace O'Neill|Liam Walsh|Hannah Green|Mark Hall|Dr. Alice Park|Dr. Peter Lane|James Rivers|William Court",
  company:
    "Muster GmbH|Beispiel AG|Nordlicht Energie GmbH & Co. KG|Hausverwaltung Lindner|Kanzlei Weber & Partner|Bäckerei Sonnenschein e. K.|Stadtwerke Musterstadt|Praxis am Park|" +
    "Autohaus Krüger OHG|Versicherung Eins AG|Muster Treuhand AG|Alpenblick Immobilien GmbH|Verein für Heimatpflege e. V.|Amt für Soziales",
  englishCompany:
    "Acme Ltd|Example Inc.|Northwind Traders LLC|Brighton Lettings Ltd|Harper & Sons Solicitors|Blue Ridge Dental|County Housing Association|First Example Bank|" +
    "Summit Insurance Co.|Park Street Partners LLP|The Example Trust|Green Energy plc",
} as const;
