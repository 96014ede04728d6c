import { type NameLists, words } from "./origin.ts";

/** Own list, from general knowledge: Iranian, Afghan and Kurdish names in Latin letters. */
export const iranian: NameLists = {
  female: words(`
    Afsaneh Afsoun Anahita Arezu Arezou Atefeh Atousa Azadeh Azar Azita Bahar Banafsheh Behnaz Beheshteh Donya Elaheh
    Elham Elnaz Farahnaz Farangis Fariba Farnaz Farzaneh Fereshteh Forough Ghazal Golnaz Golnar Haleh Hengameh Homa Jaleh Katayoun
    Kimia Ladan Laleh Leyla Mahin Mahnaz Mahsa Mahshid Mandana Maryam Marzieh Mehrnaz Mina Mitra Mojgan Nahid Narges
    Nasrin Nastaran Nazanin Negar Neda Niloofar Niloufar Nooshin Parastoo Parisa Parvaneh Parvin Pegah Poneh Raha Roksaneh Roya
    Roxana Sahar Samaneh Sanaz Sara Sepideh Setareh Shabnam Shadi Shahla Shahnaz Sharareh Shiva Shirin Shohreh Simin
    Soheila Somayeh Soraya Tahereh Tara Yasaman Yalda Zahra Ziba Zohreh Zarifa Shukria Storai Berivan Rojin Avin Dilan`),
  male: words(`
    Abbas Afshin Ahmadreza Alireza Amirhossein Arash Ardalan Ardeshir Armin Arman Arvin Aryan Babak Bahman Bahram Behnam
    Behrouz Behzad Bijan Borzou Dariush Darius Davoud Ebrahim Ehsan Emad Esfandiar Farhad Faramarz Farid Farshad Farshid
    Farzad Fereydoun Ghasem Hamed Hamidreza Homayoun Hooman Hormoz Hossein Houshang Iman Iraj Jahangir Jamshid Javad
    Kamran Kaveh Keyvan Khosrow Kianoush Kourosh Mahmoud Majid Mani Masoud Maziar Mehdi Mehran Mehrdad Milad Mohammadreza
    Mohsen Mojtaba Morteza Nader Nasser Navid Nima Omid Parham Parviz Payam Pedram Pejman Pouya Ramin Reza Rostam Rouzbeh
    Saeed Saman Sasan Shahin Shahram Shahriar Shapour Siavash Sina Sohrab Soroush Vahid Yashar Zubair Najibullah
    Hamidullah Rahmatullah Esmatullah Gulbuddin Azad Baran Rezan Serhat`),
  last: words(`
    Abbasi Abdi Afshar Ahmadi Ahmadzadeh Akbari Alavi Alizadeh Amini Amiri Ansari Arabi Arjmand Asadi Asghari Azimi Azizi
    Babaei Bagheri Bahrami Bakhtiari Daneshvar Darvishi Ebadi Ebrahimi Emami Entezami Esfahani Esfandiari Eskandari Fallahi
    Farahani Farhadi Farrokhzad Fathi Fazeli Ghaffari Ghasemi Ghorbani Golshani Habibi Haidari Hakimi Hamidi Hashemi
    Heidari Heydari Hosseini Hosseinzadeh Irani Jafari Jalali Jamshidi Javadi Kamali Karimi Karimzadeh Kazemi Kermani
    Khani Khatami Kiani Khosravi Lotfi Madani Mahdavi Majidi Makarem Malekzadeh Mansouri Mazaheri Mehrabi Mirzaei Moradi
    Mohammadi Mohammadzadeh Mokhtari Monfared Mortazavi Mousavi Naderi Najafi Nazari Nejad Nikpour Norouzi Nouri Omidi
    Parsa Parvizi Pahlevani Pourmohammadi Qaderi Rahimi Rahmani Rajabi Ramezani Rashidi Razavi Rezaei Rostami Saberi
    Sadeghi Salehi Samadi Sharifi Shirazi Shojaei Soleimani Soltani Taheri Tavakoli Tehrani Vaziri Yazdani Yousefi Zamani
    Zand Zarei Zahedi Haqqani Karzai Noorzai Popal Stanekzai Wardak Barakzai Barzani`),
};
