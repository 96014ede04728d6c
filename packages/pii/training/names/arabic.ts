import { type NameLists, words } from "./origin.ts";

/** Own list, from general knowledge, in the romanisations common in Germany, Britain and France. */
export const arabic: NameLists = {
  female: words(`
    Aisha Aischa Aïcha Amal Amani Amina Amira Areej Asma Asmaa Aya Ayat Aziza Bahija Basma Batoul Bayan Bouchra Bushra
    Chadia Dalal Dalia Dana Dima Dina Doaa Dounia Eman Esraa Fadia Fadwa Farah Farida Fatema Fatiha Fatima Fatma Fayrouz
    Ghada Ghadir Hadeel Hafsa Hajar Hala Halima Hana Hanaa Hanan Hanane Hasna Hayat Heba Hiba Hind Houda Huda Ibtisam
    Iman Imane Inas Intisar Israa Jamila Jana Jihan Joumana Kadija Karima Kawthar Khadija Khadidja Khawla Khouloud Lama
    Lamia Latifa Layal Layla Leila Lina Loubna Lubna Lujain Maha Mahassen Maisa Malak Malika Manal Maram Mariam Marwa
    Maryam Mayada Maysoon Meriem Mona Mouna Muna Nabila Nada Nadia Nadine Naima Najat Najla Najwa Nawal Nesrine Nisrin
    Noor Nora Noura Nour Nurhan Rabia Rachida Raghad Rahaf Rahma Rana Rania Rasha Rawan Reem Rihab Rim Rola Ruba Rula
    Saada Sabah Sabrin Safa Safaa Sahar Saida Salma Salwa Samar Samia Samira Samiya Sana Sanaa Sara Sawsan Shahd Shaima
    Shatha Sherin Siham Soha Soraya Souad Soumaya Suad Suha Sumaya Taghrid Tahani Wafa Wafaa Warda Widad Wiam Yamina
    Yasmin Yasmine Yousra Yusra Zahia Zahra Zainab Zeinab Zeina Zineb Zohra Zoubida`),
  male: words(`
    Abbas Abdallah Abdelaziz Abdelhak Abdelkader Abdelkarim Abdellah Abdelrahman Abdo Abdul Abdulaziz Abdulkarim
    Abdullah Abdulrahman Adel Adil Adnan Ahmad Ahmed Aiman Akram Ali Alaa Amer Amin Amine Amir Amjad Ammar Amr Anas
    Anis Anwar Aref Asaad Ashraf Assem Ayman Ayoub Aziz Azzedine Badr Bahaa Bashar Bashir Basel Bassam Bassem Bilal
    Brahim Chadi Chakib Diaa Diyar Driss Elias Emad Essam Fadi Fahd Faisal Faris Farouk Faruq Fathi Fawzi Fayez Firas
    Fouad Ghassan Ghiath Habib Hadi Haidar Haitham Hakim Hamid Hamza Hani Haroun Hasan Hassan Hatem Hazem Hesham Hicham
    Hisham Houssam Hussam Husam Hussein Ibrahim Idris Ihab Imad Imran Ismail Issa Issam Iyad Jaber Jafar Jalal Jamal
    Jamil Jawad Karam Karim Kamal Kassem Khaled Khalid Khalil Laith Louay Luay Mahdi Maher Mahmoud Mahmud Majed Majid
    Malek Mansour Marwan Mazen Mehdi Miloud Moaz Mohamad Mohamed Mohammad Mohammed Mohannad Moncef Mounir Mourad
    Moustafa Mouaz Muhammad Muhannad Munir Murad Musa Mustafa Nabil Nader Nadim Naji Nasser Nawaf Nazih Nizar Nourddine
    Noureddine Omar Osama Othman Qasim Qusai Rabih Rachid Radwan Rafik Raed Rami Ramzi Rashid Rauf Redouane Riad Riyad
    Said Salah Salam Saleh Salem Salim Salman Sameh Sami Samir Saad Safwan Sharif Sufian Suleiman Tahar Taha Talal Tamer
    Tarek Tariq Taufik Wael Walid Wassim Yahya Yasin Yasser Yassine Younes Yousef Youssef Yusuf Zaid Zakaria Ziad Ziyad`),
  last: words(`
    Abadi Abbas Abboud Abdallah Abdelaziz Abdelkader Abdelrahman Abdi Abdo Abdulaziz Abdullah Abou Aboud Abu_Bakr
    Abu_Hamad Abu_Zaid Achour Adnan Afifi Ahmad Ahmed Al-Abdallah Al-Ahmad Al-Ali Al-Assaf Al-Attar Al-Bakri Al-Bayati
    Al-Dulaimi Al-Farsi Al-Habib Al-Haddad Al-Hakim Al-Hamdan Al-Hariri Al-Hassan Al-Hussein Al-Issa Al-Jabouri
    Al-Janabi Al-Jassim Al-Khatib Al-Khalil Al-Maliki Al-Masri Al-Mohammad Al-Najjar Al-Obeidi Al-Omari Al-Qadi
    Al-Rashid Al-Saadi Al-Sabbagh Al-Saleh Al-Samarrai Al-Sayed Al-Shami Al-Sharif Al-Tamimi Al-Zein Alami Alawi Ali
    Almasri Aloui Amara Amari Amin Amrani Ansari Arafat Asaad Assaf Attar Atallah Awad Ayad Ayoub Aziz Azizi Baccar
    Badawi Baghdadi Bakkali Bakri Bannout Barakat Barghouti Bashir Bazzi Belhadj Ben_Ali Ben_Amor Ben_Youssef
    Benabdallah Benali Benjelloun Bennani Bensaid Berrada Bitar Bouazizi Boumediene Bouzid Chahine Chaabane Chaouch
    Cherif Chraibi Daher Dakhil Dandachi Darwish Darwich Daoud Dawood Diab Djebbar El-Amrani El-Baz El-Fassi El-Ghazi
    El-Hadi El-Hajj El-Khatib El-Masri El-Mansouri El-Sayed El_Idrissi El_Khouri Fadel Fakhoury Farah Faraj Fares Farhat
    Fawzi Fayad Ghanem Ghannam Ghazal Ghazali Gharbi Habib Haddad Haddou Hadid Haidar Hajjar Hakim Hamad Hamdan Hamdi
    Hammoud Hamoudi Hamid Hamza Hanafi Harb Hariri Hashimi Hassan Hassoun Hijazi Hilal Horani Hosseini Hourani Husseini
    Ibrahim Idris Idrissi Ismail Issa Jaber Jabbour Jabr Jalal Jamal Jarrar Jouini Kabbani Kaddour Kanaan Karam Karimi
    Kassab Kassem Kayali Khaddour Khalaf Khaled Khalifa Khalil Khatib Khayat Khelifi Khoury Kilani Lahlou Lahham Lazar
    Mahfouz Mahmoud Majdalani Makki Malki Mansour Marzouk Masri Medjahed Meziane Mokhtari Mousa Moussaoui Mubarak
    Mustafa Naaman Nabulsi Naceri Nader Nahhas Naim Najjar Nasr Nasri Nasser Nassar Nazzal Obeid Omar Omari Osman
    Othman Ouali Qaddoura Qasim Rabbani Radwan Rahal Rahmani Ramadan Rashed Rashid Rifai Sabbagh Sabri Sadek Saeed
    Safadi Sahli Said Salah Salameh Saleh Salem Salhi Salman Samaan Sarraj Sawalha Sayegh Shaaban Shaheen Shahin Sharif
    Shukri Slimani Sleiman Soltani Suleiman Taha Tahiri Takriti Talbi Tamimi Tannous Tazi Toumi Trabelsi Wahbi Wazzan
    Yacoubi Yahya Yaseen Younes Youssef Zaidan Zaki Zeitoun Zein Zeroual Ziani Zidan Zoubi Zouari`),
};
