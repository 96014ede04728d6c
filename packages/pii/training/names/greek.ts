import { type NameLists, words } from "./origin.ts";

/** Own list, from general knowledge, in Latin letters. */
export const greek: NameLists = {
  female: words(`
    Afroditi Agapi Aikaterini Alexandra Anastasia Andriana Anna Anthoula Antigoni Apostolia Areti Argyro Artemis Aspasia Athanasia Athina Chrysanthi Chrysoula Danai Despina Dimitra Efi Effrosyni Efthymia Eirini Elektra Eleni Eleftheria Elpida Evangelia Evgenia Fani Fotini Garifallia Georgia Ioanna Kalliopi Katerina Konstantina Kyriaki Lamprini Lydia Magdalini Margarita Maria Marina
    Melina Myrto Nefeli Niki Olga Olympia Panagiota Paraskevi Penelope Pinelopi Rania Sofia Sotiria Stamatia Stavroula Stella Stergiani Styliani Tasoula Thalia Theano Theodora Thomai Vasiliki Vassiliki Xanthi Zoi`),
  male: words(`
    Achilleas Alexandros Alexios Anastasios Andreas Antonis Antonios Apostolos Argyris Aristidis Aris Athanasios Charalampos Charis Christos Dimitris Dimitrios Dionysis Efstathios Elias Emmanouil Evangelos Fotis Georgios Giannis Giorgos Grigoris Ilias Ioannis Iosif Kleanthis Konstantinos Kosmas Kostas Kyriakos Lazaros Lefteris Leonidas Loukas Makis Manolis Marinos Menelaos Michalis Miltiadis Nektarios Nikolaos Nikos Odysseas
    Orestis Panagiotis Pantelis Paris Pavlos Periklis Petros Savvas Sotiris Spyridon Spyros Stamatis Stavros Stefanos Stelios Stratos Takis Tasos Thanasis Theodoros Thomas Vangelis Vasilis Vassilios Yannis Yiannis Zisis`),
  last: words(`
    Alexiou Anagnostou Anastasiadis Andreou Angelopoulos Antoniou Apostolou Argyropoulos Athanasiou Chatzis Christodoulou Christou Daskalakis Diamantis Dimitriadis Dimitriou Economou Efstathiou Exarchos Filippou Fotiadis Gavras Georgiadis Georgiou Giannopoulos Grigoriou Iliadis Ioannidis Ioannou Kalogeropoulos Karagiannis Karamanlis Karras Katsaros Kazantzidis Kokkinos Konstantinidis Konstantinou Kontos Kostopoulos Koutras Kyriakidis
    Kyriakou Lambrou Lazaridis Liakos Makris Mantzaris Markopoulos Mavridis Michailidis Mitsotakis Moraitis Nikolaidis Nikolaou Nikolopoulos Oikonomou Panagiotopoulos Panagiotou Papadakis Papadimitriou Papadopoulos Papadopoulou Papageorgiou Papaioannou Papakonstantinou Papandreou Papanikolaou Papas Pappas Pavlidis Petridis Petrou Raptis Samaras Savvidis Sideris Sotiriou Spanos Spyropoulos Stamatopoulos Stavrou Stefanidis Stergiou Theodorou Theodoridis
    Triantafyllou Tsakalidis Tsatsos Tsipras Tzanakakis Vassiliadis Vassiliou Venizelos Vlachos Vogiatzis Xenakis Zacharias Zervas Zografos`),
};
