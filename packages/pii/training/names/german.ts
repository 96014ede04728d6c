import { type NameLists, words } from "./origin.ts";

// Two halves of surnames that are common in this combination: "Ober" and "huber", "Linden" and "mann".
const PLACED = words("Ober Nieder Unter Hinter Vorder Mitter Neu Alt Groß Klein");
const SETTLED = words(
  "bauer meier meyer maier mayr huber müller hofer lechner leitner egger reiter berger gruber moser bacher",
);
const SITES = words(
  "Acker Bach Berg Birken Blumen Brunn Buch Busch Dorn Eichen Erlen Eschen Feld Forst Habers Hagen Heide Hirsch Hohen Holz Kalten Kirch Königs Kron Lauter Linden Löwen Morgen Mühl Ochsen Reichen Rosen Roth Sauer Schwarz Silber Stein Strauch Tannen Wald Weiden Wiesen Winkel Wolfs",
);
const ENDINGS = words("mann meyer bauer müller berg feld thal stein bach huber berger felder hofer hoff maier");
const CRAFTS = words(
  "Back Brau Dreh Eisen Flach Gold Hammer Hopfen Hufe Kessel Kohl Kupfer Leder Messer Nagel Pflug Schwert Seil Sensen Stahl Wagen Zimmer",
);
const MAKERS = words("schmidt schmied hauer macher müller bauer mann");

/** Own list, from general knowledge. */
export const german: NameLists = {
  female: words(`
    Adelheid Agathe Agnes Alina Almut Alwine Amelie Andrea Anette Angela Angelika Anita Anja Anke Anna Annegret Anneliese Annemarie
    Annerose Annett Annika Antje Antonia Astrid Babette Barbara Bärbel Beate Bettina Birgit Birte Brigitta Brigitte Britta Brunhilde
    Carina Carla Carolin Charlotte Christa Christel Christiane Christina Claudia Constanze Corinna Cornelia Cosima Dagmar Daniela
    Doreen Doris Dorothea Dörte Edda Edeltraud Edith Elfriede Elisabeth Elke Ella Else Elsbeth Emilia Emma Emmi Erika Erna Esther Eva
    Evelyn Felicitas Franka Franziska Frauke Frieda Friederike Gabriele Gerda Gerlinde Gertraud Gertrud Gesa Gesine Gisela Gitta
    Greta Gretel Gudrun Gundula Hanna Hannah Hannelore Hedwig Heide Heidemarie Heidi Heidrun Heike Helene Helga Hella Helma Henriette
    Henrike Herta Hilde Hildegard Hiltrud Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Insa Irene Iris Irma
    Irmgard Irmtraud Isabell Isolde Jacqueline Jana Janina Jasmin Jennifer Jessica Johanna Josefine Judith Julia Juliane Jutta Karen
    Karin Karla Karola Katharina Kathrin Katja Katrin Kerstin Kirsten Klara Konstanze Kornelia Kreszenz Kunigunde Lara Laura Lea Lena
    Leni Leonie Liesbeth Lieselotte Lilli Lina Linda Lisa Lore Lotte Louisa Lucia Luise Luisa Luzie Magda Magdalena Maike Maja
    Mandy Manja Manuela Mara Mareike Maren Margarete Margit Margot Margret Maria Marianne Marie Marion Marlene Marlies Marta Martha Martina
    Mathilda Mathilde Mechthild Meike Melanie Merle Mia Michaela Miriam Mona Monika Nadine Nadja Natalie Nele Nicole Nina Nora
    Olga Ottilie Patricia Paula Pauline Petra Pia Ramona Rebecca Regina Regine Reinhild Renate Resi Rita Roswitha Rosa Rosemarie Ruth
    Sabine Sabrina Sandra Sarah Saskia Sibylle Sieglinde Sigrid Silke Silvia Simone Sina Sonja Sophie Stefanie Stephanie Susanne
    Svenja Sybille Tabea Tamara Tanja Tatjana Theresa Therese Thea Tilda Tina Traudl Trude Ulla Ulrike Undine Ursel Ursula Uschi Uta Ute
    Vanessa Vera Verena Veronika Viktoria Viola Walburga Waltraud Wanda Wibke Wiebke Wilhelmine Yvonne`),
  male: words(`
    Achim Adalbert Adam Adolf Albert Albrecht Alexander Alfons Alfred Alois Alwin Anatol Andreas Ansgar Anton Armin Arndt Arne Arno Arnold Artur
    August Axel Balthasar Bastian Ben Benedikt Benjamin Bernd Bernhard Berthold Björn Bodo Boris Bruno Burkhard Carl Carsten Christian
    Christoph Claas Claus Clemens Constantin Cord Cornelius Daniel David Dennis Detlef Detlev Diethelm Dieter Dietmar Dietrich Dirk Dominik Eberhard
    Eckart Eckhard Edgar Edmund Eduard Egon Ehrenfried Elmar Emanuel Emil Engelbert Erhard Eric Erich Erik Ernst Erwin Eugen Ewald Fabian
    Falk Felix Ferdinand Finn Florian Frank Franz Frieder Friedhelm Friedrich Fritz Gebhard Georg Gerald Gerd Gereon Gerhard Gernot Gero
    Gert Gilbert Götz Gottfried Gottlieb Gregor Guido Günter Günther Gunnar Gustav Hannes Hanno Hanns Hans Harald Hartmut Hartwig Heiko Heiner Heinrich
    Heinz Helge Helmut Helmuth Hendrik Henning Henrik Henry Herbert Hermann Hilmar Hinrich Holger Horst Hubert Hugo Ignaz Immanuel Ingo Ingolf
    Jakob Jan Jannik Jens Joachim Jochen Johann Johannes Jonas Jonathan Jörg Jörn Josef Joseph Jost Jürgen Julian Julius Justus Kai Karl Karlheinz
    Karsten Kaspar Kevin Kilian Klaus Knut Konrad Konstantin Kuno Kurt Lars Lasse Laurenz Lennart Leo Leon Leonhard Leopold Levin Linus
    Lorenz Lothar Ludger Ludwig Luis Lukas Lutz Magnus Malte Manfred Manuel Marc Marcel Marco Marcus Marian Mario Marius Markus Martin Marvin Mathias Mathis
    Matthias Max Maximilian Meinhard Meinolf Michael Michel Mirko Moritz Nico Niels Niklas Niko Nils Norbert Olaf Ole Oliver Ortwin Oskar Oswald Otmar
    Otto Ottokar Pascal Patrick Paul Peer Peter Philip Philipp Pius Quirin Raimund Rainer Ralf Ralph Randolf Raphael Rasmus Reiner Reinhard Reinhold Rembert René
    Richard Robert Robin Roderich Roland Rolf Roman Ronny Rouven Rüdiger Rudi Rudolf Rupert Rupprecht Ruprecht Samuel Sascha Sebastian Sepp Severin Siegbert Siegfried Siegmar Sigmund
    Silvio Simon Sönke Stefan Steffen Stephan Sven Swen Tassilo Thaddäus Theo Theodor Thilo Thomas Thorben Thorsten Tilman Till Tim Timo Timm Tobias Tom Torben
    Torsten Udo Ulf Uli Ullrich Ulrich Urban Urs Uwe Valentin Veit Viktor Vincent Vinzenz Volker Volkmar Waldemar Walter Walther Wendelin Wenzel Werner Wieland Wigbert
    Wilfried Wilhelm Willi Willibald Willy Winfried Wolf Wolfgang Wolfram Xaver Yannick`),
  last: [
    ...words(`
    Abele Ackermann Adler Ahlers Ahrens Albers Albrecht Altenburg Althaus Altmann Amann Ammon Anders Andresen Angerer Apel Appel
    Arendt Arens Armbruster Arndt Arnold Aschenbrenner Asmus Assmann Auer Aumüller Aurich Axmann Bachmaier Bachmann Bader Bahr Baier Ballmann Balzer
    Barth Barthel Bartels Bartsch Bauer Bauerfeind Baum Baumann Baumeister Baumgart Baumgartner Baur Bayer Becher Bechtel Bechtold Beck Becker Beckmann Beer Behm
    Behnke Behrend Behrendt Behrens Beier Beil Bellmann Bender Benecke Bengsch Benz Berg Berger Bergmann Bernhardt Berthold Bertram Bertsch Beyer Bickel Biedermann Bieber
    Bieler Biermann Binder Birk Birkner Bischof Bischoff Bittner Blank Blankenburg Blaschke Blech Bleicher Bloch Block Blohm Blum Blume Bock Bode Boden Böck Böckmann Bodenstein Boeck Böhm
    Böhme Böhmer Bohn Bohnert Boll Bollmann Bolz Bonhoff Bopp Borchardt Borchers Borchert Borgmann Born Bornemann Borowski Bosch Böttcher Böttger Brandes Brandl Brandt
    Brauer Braun Braune Bräuer Bräutigam Brehm Breitenbach Breitner Bremer Brenner Bretschneider Breuer Brink Brinkmann Brockmann Brosch Bruckner Brückner Brüggemann Bruhn Brümmer Brunner Bruns Buch
    Buchholz Büchner Buck Budde Buhl Bühler Burger Bürger Burghardt Burkhardt Burmeister Busch Busse Büttner Callsen Carstens Caspers Christ Christiansen Claasen Clausen Clemens Conrad Cordes
    Cramer Czech Dahl Dahlke Dahlmann Dahmen Damm Dammann Daniels Dannenberg Daub Decker Degen Degenhardt Deichmann Delbrück Dengler Denk Derksen Dettmer Deutsch Dick Diehl Diekmann Diener
    Dieterich Dietl Dietrich Dietz Dillmann Dirks Dittmann Dittmar Dittrich Dobler Dohmen Döhring Dombrowski Domke Dorn Dörfler Döring Dornbusch Drechsler Dreher Dreier Dressler Drews Dreyer Droste Duda Dudek Dürr
    Düring Ebel Ebeling Eberhardt Eberle Ebert Eck Eckardt Ecker Eckert Eckstein Edelmann Eder Effenberger Egger Eggers Eggert Ehlers Ehmke Ehrhardt Ehrlich Eich Eichhorn Eichler Eichmann Eick Eilers Einhorn Eisele Eisenmann
    Elsner Emmerich Ender Enders Engel Engelhardt Engelke Engelmann Engels Englert Erb Erdmann Erhard Ernst Ertl Esch Esser Ettinger Evers Ewald Ewert Faber Fahrenholz Falk Falkenberg Färber Faßbender Faust Fechner Feder Fehr
    Feist Feld Feldmann Fellner Fenske Fichtner Fiedler Figge Filipp Fink Finke Fischbach Fischer Flach Fleck Fleischer Fleischmann Flick Floß Flügel Focke Förster Folkerts Forster Frank Franke Franz Franzen Frei Freitag Frenzel
    Frerichs Freund Frey Freytag Fricke Friebe Friedel Friedl Friedrich Friedrichs Fries Friese Fritsch Fritsche Fritz Fröhlich Fromm Frost Fuchs Fuhrmann Funk Funke Gabler Gabriel Gärtner Gall Gans Gast Gaus Gebauer Gebhardt Geier Geiger
    Geisler Geißler Gentner Georgi Gerber Gerdes Gerhardt Gerlach Gerling Gerstner Geyer Giese Giesen Gläser Glaser Glatz Glöckner Göbel Goebel Goldmann Goldschmidt Göller Göppert Gorges Görlitz Goretzki Gottschalk Gottwald Götz Götze Grabowski
    Graf Gräf Graefe Grams Grau Greiner Greve Grimm Gröger Groß Grosse Großmann Grote Grothe Gruber Grün Grünewald Grundmann Gruner Günther Gürtler Gutmann Haack Haag Haas Haase Haberland Habermann Hack Hacker Häfner Hagemann Hagen Hahn Hähnel Haller Hamann
    Hammer Hanisch Hansen Happel Harder Harms Hartig Hartl Hartmann Hartung Hartwig Hase Haslinger Haug Hauk Haupt Hauptmann Hauser Hausmann Hecht Heck Heckmann Heider Heil Heim Heimann Hein Heine Heinemann Heinrich Heinrichs Heinz Heinze Heise Heitmann Held
    Helbig Heldt Hellmann Hellwig Hempel Hengst Henke Henkel Henning Hennig Henschel Hentschel Herbst Hering Hermann Herold Herrmann Hertel Herz Herzog Heß Hesse Hessel Hettich Heuer Heyer Heyne Hildebrand Hildebrandt Hiller Hilpert Hinrichs Hinz Hinze Hirsch Hirt
    Hobrecht Hoch Hochstetter Hock Höfer Höfler Hoff Hoffmann Hofmann Hofmeister Hohmann Holl Holland Höller Hollmann Holst Holtz Holz Holzapfel Holzer Hopf Hoppe Höppner Horn Hornig Hornung Hoyer Huber Hübner Huck Hüller Hummel Hundt Hunger Husmann Huth Ihde Ihle Illig
    Imhof Irmscher Isenberg Jacob Jacobi Jacobs Jacobsen Jäckel Jaeger Jäger Jahn Jahnke Jakob Jakobs Janke Jansen Janssen Jantzen Jentsch Jeschke Jessen Joas Jochum John Jonas Jordan Jost Jung Junge Junker Jürgens Just Kahl Kahle Kaiser Kalb Kalinowski Kaltenbach Kaminski
    Kamp Kämmerer Kant Kappel Karl Karsten Kaspar Kasper Kastner Katz Kauffmann Kaufhold Kaufmann Keil Keim Keller Kellermann Kemper Kempf Kern Kersten Kessel Kessler Keßler Kettner Kiefer Kiel Kienle Kieslich Kilian Kimmel Kind Kinzel Kipp Kirchhoff Kirchner Kirsch Kirschner
    Kirstein Kittel Klages Klaus Klausen Klee Klein Kleine Kleinert Kleinschmidt Klemm Klenk Klett Kley Klimek Klinger Klink Klose Kloß Klotz Kluge Knapp Knaus Knecht Kneipp Knobloch Knoblauch Knoche Knoll Knopf Knorr Koch Kochendörfer Köhler Kohl Köhn Kohler Kohn Kolb
    Kolbe Koller Köller Konrad Köpke Kopp Korn Korte Körner Kosel Koslowski Köster Köstler Köttgen Kötter Kowalewski Kowalski Kraft Krah Krahl Kramer Krämer Kranz Kratz Kraus Krause Krauß Krauße Krebs Kreft Kreis Kremer Kress Kretschmer Kreuzer Krieg Krieger Kröger Krohn Kroll Krüger
    Krumm Kruse Kubicki Küch Küchler Kufner Kugler Kühl Kuhlmann Kuhn Kühn Kühne Kühnel Kuhnert Kull Kummer Kunert Kunkel Kunst Kunz Kunze Küpper Kurz Kuschel Küster Kutscher Lachmann Lambrecht Lammers Lampe Landgraf Lang Lange Langer Langner Lau Laube Lauer Laufer Laux Lechner
    Lehmann Lehner Lehnert Leibold Leicht Leistner Lemke Lemm Lenz Leonhardt Leopold Lerch Leupold Leuschner Lewandowski Lichtenberg Liebermann Liebig Liedtke Lietz Lind Linde Lindemann Lindner Link Linke Linz Lippert Lipp Lober Loewe Löffler Lohmann Lohr Lohse Lorenz Lorenzen Loth
    Löw Löwe Lübke Luber Lucas Lücke Lüders Ludwig Luft Lühmann Lührs Lukas Luther Lutz Lux Maas Maaß Machalke Mack Mader Mahler Mai Maier Mallmann Manthey Mangold Mann Marks Markwart Marquardt Marschall Marten Martens Marten Marx Maschke Mattern Matthes Matthiesen Mattis Matz Maul Maurer Maus
    May Mayer Mayr Mecklenburg Mehlhorn Mehnert Meier Meinecke Meinert Meinhardt Meise Meißner Meister Melzer Menke Mensing Menzel Merk Merkel Merkle Mertens Merz Messerschmidt Messner Metz Metzger Meurer Mewes Meyer Michaelis Michalski Michel Michels Mielke Mischke Mittag Mohr Möhring Möller Mönch
    Moritz Morgenstern Moser Mosler Mühlbauer Mühle Mühlenberg Müller Münch Münster Münz Muth Nagel Naumann Nehring Neidhardt Nerlich Neubauer Neuber Neubert Neugebauer Neuhaus Neumann Neumeister Ney Nickel Niebuhr Niederberger Niehaus Niemann Niemeyer Nießen Nitsche Nitschke Noack Nolte Nordmann Nowack Nowak Nürnberger
    Oberländer Ochs Oehler Oertel Oesterle Oettinger Ohlendorf Olbrich Opitz Oppermann Ortmann Osterloh Ostermann Otte Otten Otto Overbeck Paetzold Pahl Pape Pauli Paul Pauls Paulsen Peine Peters Petersen Petri Petzold Pfaff Pfeffer Pfeifer Pfeiffer Pfister Pflüger Pfitzner Philipp Pieper Pietsch Pilz Pinkert
    Plank Plate Ploch Pohl Pohlmann Polster Popp Poppe Porsch Prager Prange Preiß Preuß Prinz Probst Prüfer Puls Quandt Quast Raab Raabe Rabe Radke Radtke Rahn Ramm Ranft Rapp Rasch Rath Rau Rauch Rausch Rebmann Rech Reck Redlich Rehberg Reich Reichardt Reichel Reichelt Reichert Reif Reimann Reimer Reimers Reinecke Reiner
    Reinhardt Reinhold Reinke Reis Reiser Reiß Reiter Reith Remmers Renner Rentsch Resch Reuß Reuter Rhode Richter Rieck Riedel Rieder Riedl Rieger Riehl Riemann Riemer Ries Riese Ringel Rippe Ritter Rode Röder Roepke Roeder Rogge Rohde Röhl Rohloff Röhr Rohrbach Roll Romberg Römer Röser Rose Rosenthal Rosin Rösler Rösner
    Roth Rothe Rother Rübsam Ruck Rücker Rudolf Rudolph Ruf Rühl Rühle Rühmann Rump Runge Rupp Ruppert Rust Sachs Sachse Sack Salzmann Samland Sander Sanders Sasse Sattler Sauer Sauter Schaaf Schade Schäfer Schäffer Schaller Schatz Schaub Scheel Scheffler Scheibe Scheer Schell Schenk Scherer Scherf Scheu Scheuermann
    Schick Schiefer Schiffer Schill Schiller Schilling Schimmel Schindler Schirmer Schlegel Schleicher Schlenker Schlichting Schlüter Schmalz Schmelzer Schmid Schmidt Schmidtke Schmitt Schmitz Schmuck Schnabel Schneider Schnell Schober Scholl Scholz Schönberger Schöne Schöneberg Schönfeld Schorn Schott Schrader Schramm Schreiber Schreiner Schreier Schröder Schröer Schröter
    Schubert Schuh Schuhmacher Schüler Schulte Schultz Schultze Schulz Schulze Schumacher Schumann Schürmann Schüßler Schuster Schütt Schütte Schütz Schütze Schwab Schwalbe Schwan Schwarz Schwarze Schweiger Schweizer Schwenk Seeger Seel Seemann Seibert Seidel Seidl Seifert Seiler Seitz Sell Senger Seuffert Severin Siebert Siegel Sieber
    Siegmund Sievers Simon Singer Sommer Sonnenschein Sonntag Spangenberg Späth Specht Speer Spengler Sperber Sperling Spieß Spiegel Spitz Sprenger Springer Stadler Stahl Stamm Stange Stark Staudinger Stegmann Steffen Steffens Stein Steinbach Steinberg Steiner Steinert Steinhoff Steinke Steinmetz Stelter Stemmler Stenzel Stephan Stern Stieber Stiller
    Stock Stocker Stoll Stolz Storch Stork Straßer Straub Strauß Streck Strobel Ströbel Struck Strunk Stüber Stumpf Sturm Stürmer Suhr Sulzer Sundermann Süß Swoboda Tauber Teichmann Tepper Teske Tesch Teubner Thiel Thiele Thielen Thieme Thies Thom Thoma Thomas Thomsen Thormann Thurau Tiedemann Tietz Tietze Tillmann Timm Timmermann Tolksdorf Trapp Trautmann Trautwein
    Treiber Trost Uebel Uhl Uhlig Ulbrich Ulbricht Ullmann Ullrich Ulmer Ulrich Unger Unruh Urban Utz Vetter Vogel Vogelsang Voges Vogl Vogler Vogt Vögele Voigt Volk Völker Volkmann Vollmer Volz Vollrath Vondran Vormann Vorwerk Voss Voß Wachter Wagener Wagner Wahl Walde Waldmann Wallner Walter Walther Walz Wanner Warnecke Warnke Weber Wedekind Wegener Wegner Wehner Weidemann Weidner
    Weigand Weigel Weigelt Weigl Weihrauch Weiland Weimer Weinberg Weinert Weinhold Weinmann Weis Weise Weiß Welker Weller Wellmann Wels Welsch Wendel Wendler Wendt Wenzel Werner Wessel Westermann Westphal Weyer Wichmann Wick Widmann Wiechmann Wieczorek Wiedemann Wiegand Wieland Wiese Wiesner Wild Wilde Wilhelm Wilke Wilken Wilkens Will Wille Willms Wimmer Winkelmann
    Winkler Winter Wirth Wirtz Witt Witte Wittek Wittig Wittmann Wöhrle Wolf Wolff Wolfram Wolter Wolters Wörner Wrede Wulf Wulff Wunder Wunderlich Wünsch Würtz Wurst Zach Zahn Zander Zapf Zeidler Zeller Zenker Zerbst Ziegler Ziegenhagen Ziemann Zietz Zimmer Zimmermann Zink Zipfel Zobel Zöller Zorn Zschoche Zühlke Zumstein Zwick`),
    ...PLACED.flatMap((place) => SETTLED.map((settler) => place + settler)),
    ...SITES.flatMap((site) =>
      ENDINGS.filter((ending) => !site.toLowerCase().endsWith(ending)).map((ending) => site + ending),
    ),
    ...CRAFTS.flatMap((craft) => MAKERS.map((maker) => craft + maker)),
  ],
};
