//! Latvian, Lithuanian, Hungarian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "lv",
        cues: &[
            (
                ReadMore,
                "
                Lasīt vairāk | Lasīt tālāk | Lasi vairāk | Lasi tālāk | Lasiet vairāk | Lasīt visu
                Lasīt visu rakstu | Lasīt pilnu rakstu | Lasīt rakstu | Turpināt lasīt | Uzzini vairāk
                Uzziniet vairāk | Uzzināt vairāk | Rādīt vairāk | Skatīt vairāk | Skatīties video
                Vairāk informācijas | Plašāk lasi | Plašāk lasiet
                ",
            ),
            (
                AlsoRead,
                "
                Lasi arī | Lasi arī: | Lasiet arī | Lasīt arī | Lasi vēl | Lasi: | Lasiet: | Izlasi arī
                Skaties arī | Skatieties arī | Skati arī | Skatīt arī | Skat. arī | Klausies arī | Noklausies:
                Vairāk par tēmu | Par tēmu: | Saistīts: | Saistītais raksts | Viedoklis: | Intervija: | Video:
                ",
            ),
            (
                Related,
                "
                Saistītie raksti | Saistītās ziņas | Saistītās tēmas | Saistītais saturs | Saistīti raksti
                Līdzīgi raksti | Līdzīgas ziņas | Par tēmu | Tevi varētu interesēt | Tevi var interesēt
                Jūs varētu interesēt | Tev varētu patikt | Iesakām | Iesakām izlasīt | Ieteicamie raksti
                Redakcija iesaka | Lasītākie | Lasītākais | Lasītākās ziņas | Populārākie | Populārākais
                Populāri | Jaunākās ziņas | Jaunākie raksti | Jaunākais | Pēdējās ziņas | Svarīgākās ziņas
                Citas ziņas | Citi raksti | Vairāk ziņu | Vairāk rakstu | Vēl par šo tēmu | Nākamais raksts
                Iepriekšējais raksts
                ",
            ),
            (
                Share,
                "
                Dalīties | Dalies | Dalieties | Padalies | Padalīties | Dalies ar draugiem | Dalīties Facebook
                Dalīties Twitter | Dalies ar rakstu | Nosūtīt draugam | Sūtīt draugam | Nosūtīt e-pastā | Drukāt
                Izdrukāt | Izdrukāt rakstu | Kopēt saiti | Saite nokopēta | Saglabāt rakstu | Klausīties rakstu
                ",
            ),
            (
                Newsletter,
                "
                Abonē | Abonēt | Abonējiet | Abonē jaunumus | Piesakies jaunumiem | Piesakies jaunumu saņemšanai
                Pieteikties jaunumiem | Piesakies | Piesakieties jaunumiem | Saņem jaunumus | Jaunumi e-pastā
                Jau esi abonents | Tikai abonentiem | Raksts pieejams abonentiem | Ielogojies | Pieslēgties
                Reģistrējies | Reģistrēties | Tavs e-pasts | Tava e-pasta adrese | E-pasta adrese
                Ievadi savu e-pastu | Esi informēts | Atbalsti mūs | Atbalsti neatkarīgu žurnālistiku
                ",
            ),
            (
                Follow,
                "
                Seko mums | Sekojiet mums | Sekot mums | Seko līdzi mums | Pievienojies mums
                Pievienojieties mums | Atrodi mūs | Meklē mūs
                ",
            ),
            (
                App,
                "
                Lejupielādē lietotni | Lejupielādēt lietotni | Lejupielādē mūsu lietotni | Atvērt lietotnē
                ",
            ),
            (
                Advert,
                "
                Reklāma | Reklāmas | Reklāmraksts | Reklāmas raksts | Sludinājumi | Sponsorēts | Sponsorēts saturs
                Sadarbības projekts | Apmaksāts saturs | Raksts turpinās pēc reklāmas
                Raksta turpinājums pēc reklāmas | Turpinājums pēc reklāmas
                ",
            ),
            (
                Byline,
                "
                Autors: | Autore: | Autori: | Teksts: | Raksta autors | Sagatavoja | Sagatavojis | Sagatavojusi
                Redaktors: | Redaktore: | Žurnālists: | Žurnāliste: | Tulkoja | Tulkojums: | Par autoru
                ",
            ),
            (
                Published,
                "Publicēts | Publicēts: | Publicēta | Publicēšanas datums | Datums:",
            ),
            (
                Updated,
                "
                Atjaunots | Atjaunots: | Atjaunināts | Papildināts | Papildināts: | Pēdējās izmaiņas
                Pēdējo reizi atjaunots | Labots
                ",
            ),
            (
                Legal,
                "
                Visas tiesības aizsargātas | Visas tiesības paturētas | Autortiesības | Copyright | ©
                Pārpublicēšana | Privātuma politika | Lietošanas noteikumi | Sīkdatņu politika | Sīkdatnes
                Sīkdatņu iestatījumi
                ",
            ),
            (
                Comments,
                "
                Komentāri | Komentāri: | Komentārs | Komentēt | Komentē | Pievienot komentāru | Pievieno komentāru
                Rakstīt komentāru | Atstāt komentāru | Atstāj komentāru | Lasīt komentārus | Skatīt komentārus
                Rādīt komentārus | Nav komentāru | Visi komentāri | Jūsu e-pasta adrese netiks publicēta
                Atcelt atbildi | Ko tu domā?
                ",
            ),
            (
                Tags,
                "
                Birkas | Birkas: | Tēmas | Tēmas: | Tēma: | Atslēgvārdi | Atslēgvārdi: | Kategorija: | Kategorijas
                Rubrika:
                ",
            ),
            (
                Toc,
                "
                Saturs | Satura rādītājs | Šajā rakstā | Rakstā: | Šajā lapā | Uz augšu | Pāriet uz saturu
                ",
            ),
            (
                Contact,
                "
                Kontakti | Sazinies ar mums | Sazinieties ar mums | Raksti mums | Rakstiet mums
                Raksti redakcijai | Sūti mums | Iesūti ziņu | Pamanīji kļūdu | Pamanīji kļūdu? | Ziņo par kļūdu
                Ziņot par kļūdu | Ziņo redakcijai
                ",
            ),
        ],
    },
    Language {
        tag: "lt",
        cues: &[
            (
                ReadMore,
                "
                Skaityti daugiau | Skaityti toliau | Skaitykite daugiau | Skaitykite toliau | Skaityk daugiau
                Skaityti visą straipsnį | Skaityti visą | Skaityti straipsnį | Tęsti skaitymą | Plačiau skaitykite
                Sužinoti daugiau | Sužinokite daugiau | Sužinok daugiau | Rodyti daugiau | Žiūrėti daugiau
                Daugiau informacijos | Žiūrėti vaizdo įrašą | Visas straipsnis
                ",
            ),
            (
                AlsoRead,
                "
                Skaitykite taip pat | Taip pat skaitykite | Taip pat skaityk | Taip pat skaitykite:
                Skaityk taip pat | Skaityk dar | Skaitykite dar | Skaitykite: | Skaityk: | Skaityti taip pat
                Taip pat žiūrėkite | Žiūrėkite taip pat | Žiūrėk taip pat | Žiūrėkite: | Klausykite taip pat
                Taip pat perskaitykite | Daugiau: | Susiję: | Susijęs straipsnis | Interviu: | Komentaras:
                Video:
                ",
            ),
            (
                Related,
                "
                Susiję straipsniai | Susijusios naujienos | Susijusios temos | Susiję | Susijęs turinys
                Panašūs straipsniai | Panašios naujienos | Taip pat skaitykite | Jus gali sudominti
                Jums gali patikti | Tau gali patikti | Gali būti įdomu | Jums gali būti įdomu | Rekomenduojame
                Rekomenduojame perskaityti | Rekomenduojami straipsniai | Redakcija rekomenduoja
                Redaktoriaus pasirinkimas | Skaitomiausi | Skaitomiausi straipsniai | Skaitomiausios naujienos
                Populiariausi | Populiariausi straipsniai | Populiariausios naujienos | Populiarios naujienos
                Naujausios naujienos | Naujausi straipsniai | Naujausi | Paskutinės naujienos
                Svarbiausios naujienos | Kitos naujienos | Kiti straipsniai | Daugiau naujienų
                Daugiau straipsnių | Daugiau šia tema | Šia tema | Kitas straipsnis | Ankstesnis straipsnis
                ",
            ),
            (
                Share,
                "
                Dalintis | Dalinkitės | Dalinkis | Pasidalinti | Pasidalinkite | Pasidalink
                Pasidalinti straipsniu | Dalintis Facebook | Dalintis straipsniu | Pasidalink su draugais
                Pasidalinkite su draugais | Siųsti draugui | Siųsti el. paštu | Spausdinti | Spausdinti straipsnį
                Kopijuoti nuorodą | Nuoroda nukopijuota | Išsaugoti straipsnį | Klausyti straipsnio
                ",
            ),
            (
                Newsletter,
                "
                Prenumeruoti | Prenumeruokite | Prenumeruok | Prenumeruokite naujienlaiškį
                Prenumeruok naujienlaiškį | Prenumeruoti naujienlaiškį | Naujienlaiškis
                Naujienlaiškio prenumerata | Užsiprenumeruokite | Užsiprenumeruok | Užsisakykite naujienlaiškį
                Jau esate prenumeratorius | Tik prenumeratoriams | Straipsnis skirtas prenumeratoriams
                Prisijunkite | Prisijungti | Registruokitės | Registruotis | Jūsų el. paštas | El. pašto adresas
                Įveskite el. paštą | Gaukite naujienas | Paremkite mus | Paremk mus
                ",
            ),
            (
                Follow,
                "
                Sekite mus | Sek mus | Sekite mus Facebook | Sekite mūsų naujienas | Sekite naujienas
                Prisijunkite prie mūsų | Raskite mus | Tapkite gerbėju
                ",
            ),
            (
                App,
                "
                Atsisiųskite programėlę | Atsisiųsk programėlę | Parsisiųskite programėlę | Atidaryti programėlėje
                ",
            ),
            (
                Advert,
                "
                Reklama | Reklamos | Reklaminis turinys | Reklaminis straipsnis | Skelbimai | Skelbimas
                Užsakomasis turinys | Remiamas turinys | Rėmėjo turinys | Straipsnis tęsiasi po reklamos
                Straipsnio tęsinys po reklamos | Turinys po reklama | Tęsinys po reklamos
                ",
            ),
            (
                Byline,
                "
                Autorius: | Autorė: | Autoriai: | Tekstas: | Parengė | Parengė: | Redaktorius: | Redaktorė:
                Žurnalistas: | Žurnalistė: | Vertė: | Apie autorių
                ",
            ),
            (
                Published,
                "Paskelbta | Paskelbta: | Publikuota | Publikuota: | Publikavimo data | Data:",
            ),
            (
                Updated,
                "Atnaujinta | Atnaujinta: | Paskutinį kartą atnaujinta | Paskutinis atnaujinimas",
            ),
            (
                Legal,
                "
                Visos teisės saugomos | Visos teisės ginamos | Autorių teisės | Autoriaus teisės | Copyright | ©
                Kopijuoti draudžiama | Draudžiama kopijuoti | Privatumo politika | Naudojimo taisyklės
                Naudojimosi sąlygos | Slapukų politika | Slapukų nustatymai | Slapukai
                ",
            ),
            (
                Comments,
                "
                Komentarai | Komentarai: | Komentaras | Komentuoti | Komentuokite | Komentuok | Rašyti komentarą
                Parašyti komentarą | Palikti komentarą | Palikite komentarą | Pridėti komentarą
                Rodyti komentarus | Skaityti komentarus | Žiūrėti komentarus | Komentarų nėra | Visi komentarai
                Jūsų el. pašto adresas nebus skelbiamas | El. pašto adresas nebus skelbiamas | Atšaukti atsakymą
                Ką manote?
                ",
            ),
            (
                Tags,
                "
                Žymos | Žymos: | Žymės | Žymės: | Temos: | Tema: | Raktažodžiai | Raktažodžiai:
                Raktiniai žodžiai | Kategorija: | Kategorijos | Rubrika:
                ",
            ),
            (
                Toc,
                "
                Turinys | Straipsnio turinys | Šiame straipsnyje | Šiame puslapyje | Pereiti prie turinio
                Į viršų | Grįžti į viršų
                ",
            ),
            (
                Contact,
                "
                Kontaktai | Susisiekite | Susisiekite su mumis | Susisiek su mumis | Rašykite mums
                Parašykite mums | Parašyk mums | Siųskite mums | Pastebėjote klaidą | Pastebėjote klaidą?
                Radote klaidą | Radote klaidą? | Praneškite apie klaidą | Pranešti apie klaidą | Turite naujieną
                ",
            ),
        ],
    },
    Language {
        tag: "hu",
        cues: &[
            (
                ReadMore,
                "
                Tovább olvasom | Olvasson tovább | Olvass tovább | Tovább a cikkre | Tovább a cikkhez
                Tovább a teljes cikkre | Teljes cikk | A teljes cikk | A teljes cikket itt | Elolvasom
                Olvasd el a teljes cikket | Olvassa el a teljes cikket | Részletek itt | További részletek
                További információ | Bővebben itt | Bővebben: | Több információ | Mutass többet
                Több megjelenítése | Továbbiak betöltése | Megnézem a videót | Kattintson ide a folytatáshoz
                ",
            ),
            (
                AlsoRead,
                "
                Olvassa el ezt is | Olvasd el ezt is | Olvassa el: | Olvasd el: | Olvass még | Olvasson még
                Olvasd el még | Ezt is olvassa el | Ezt is olvasd el | Ezt olvasta már? | Ezt olvastad már?
                Ezt se hagyja ki | Lásd még | Lásd: | Nézze meg ezt is | Nézd meg ezt is | Hallgassa meg
                Kapcsolódó: | Kapcsolódó cikk | Kapcsolódó cikkünk | Kapcsolódó hír | Korábban írtuk
                Korábbi cikkünk | Bővebben erről | Ajánló: | Videó: | Interjú: | Elemzés: | Vélemény:
                ",
            ),
            (
                Related,
                "
                Kapcsolódó | Kapcsolódó cikkek | Kapcsolódó cikkeink | Kapcsolódó hírek | Kapcsolódó tartalom
                Kapcsolódó tartalmak | Kapcsolódó témák | Kapcsolódó anyagok | Hasonló cikkek | Hasonló hírek
                Hasonló bejegyzések | Hasonló tartalmak | Ez is érdekelheti | Ez is érdekelhet
                Ezek is érdekelhetik | Ezek is érdekelhetnek | Ez is tetszhet | Önt ez is érdekelheti
                Ajánlott cikkek | Ajánlott cikkeink | Ajánlott | Ajánljuk még | Ajánljuk figyelmébe
                Legolvasottabb | Legolvasottabb cikkek | Legnézettebb | Legnépszerűbb | Legnépszerűbb cikkek
                Legfrissebb | Legfrissebb hírek | Legfrissebb cikkek | Friss hírek | Friss cikkek | További cikkek
                További cikkeink | További hírek | További híreink | Több cikk | Olvasta már?
                A szerző további cikkei | A szerkesztő ajánlja | Következő cikk | Előző cikk | Címlapról ajánljuk
                Még több hír
                ",
            ),
            (
                Share,
                "
                Megosztás | Megosztom | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren
                Megosztás e-mailben | Oszd meg | Oszd meg másokkal is | Oszd meg ismerőseiddel | Ossza meg
                Ossza meg másokkal is | Cikk megosztása | Küldés e-mailben | Küldés emailben | Elküldöm e-mailben
                Küldés ismerősnek | Nyomtatás | Cikk nyomtatása | Link másolása | Hivatkozás másolása
                Link kimásolva | Cikk mentése | Mentés későbbre | Könyvjelzőzés | Tetszik
                ",
            ),
            (
                Newsletter,
                "
                Iratkozzon fel | Iratkozz fel | Iratkozzon fel hírlevelünkre | Iratkozz fel hírlevelünkre
                Iratkozzon fel a hírlevelünkre | Feliratkozás | Feliratkozás hírlevélre | Feliratkozom
                Feliratkozom a hírlevélre | Hírlevél | Hírlevelünk | Hírlevél feliratkozás | Fizessen elő
                Fizess elő | Előfizetés | Előfizetek | Már előfizető | Már van előfizetése | Csak előfizetőknek
                Előfizetőink számára | A cikk csak előfizetőink számára | Jelentkezzen be | Jelentkezz be
                Bejelentkezés | Regisztráció | Regisztráljon | Regisztrálj | E-mail cím | E-mail-cím
                Az Ön e-mail címe | Add meg az e-mail címed | Maradjon naprakész | Értesüljön elsőként
                Támogasson minket | Támogass minket | Támogassa munkánkat | Támogasd munkánkat
                Támogassa a független | Értesítések bekapcsolása
                ",
            ),
            (
                Follow,
                "
                Kövessen minket | Kövess minket | Kövessen minket a Facebookon | Kövess minket a Facebookon
                Kövessen minket Facebookon is | Kövess minket Facebookon is | Kövesse oldalunkat
                Kövesd oldalunkat | Kövesse Facebook-oldalunkat | Csatlakozzon hozzánk | Csatlakozz hozzánk
                Csatlakozz csoportunkhoz | Lájkoljon minket | Lájkolj minket | Lájkold oldalunkat
                Keressen minket | Keress minket | Követem | Iratkozz fel YouTube-csatornánkra
                ",
            ),
            (
                App,
                "
                Töltse le alkalmazásunkat | Töltsd le alkalmazásunkat | Töltse le az alkalmazást
                Töltsd le az alkalmazást | Töltsd le az appot | Alkalmazás letöltése | Megnyitás az alkalmazásban
                ",
            ),
            (
                Advert,
                "
                Hirdetés | Hirdetések | Reklám | Reklám után folytatódik | Szponzorált | Szponzorált tartalom
                Szponzorált cikk | Fizetett tartalom | Fizetett hirdetés | Támogatott tartalom | PR-cikk | PR cikk
                Hirdetés után folytatódik | A cikk a hirdetés után folytatódik | A cikk folytatódik
                A cikk a hirdetés alatt folytatódik | Cikkünk a hirdetés után folytatódik | Hirdetés bezárása
                Támogatói tartalom
                ",
            ),
            (
                Byline,
                "
                Szerző: | Szerzők: | Írta: | Írták: | Szöveg: | Szerkesztette: | Szerkesztő: | Újságíró:
                Fordította: | Fordítás: | Az interjút készítette | A szerzőről | Közzétette: | Szerkesztőség:
                ",
            ),
            (
                Published,
                "
                Közzétéve | Közzétéve: | Megjelent: | Megjelenés: | Megjelenés dátuma | Publikálva
                Publikálva: | Létrehozva | Dátum: | Feltöltve
                ",
            ),
            (
                Updated,
                "
                Frissítve | Frissítve: | Frissítés: | Frissült: | Utolsó frissítés | Utoljára frissítve
                Utolsó módosítás | Módosítva | Módosítva:
                ",
            ),
            (
                Legal,
                "
                Minden jog fenntartva | Szerzői jog | Szerzői jogok | Copyright | © | Adatvédelem
                Adatvédelmi tájékoztató | Adatvédelmi nyilatkozat | Felhasználási feltételek
                Általános szerződési feltételek | Jogi nyilatkozat | Sütibeállítások | Cookie szabályzat
                Süti beállítások | Sütiszabályzat | Impresszum | A cikk affiliate linkeket tartalmaz
                ",
            ),
            (
                Comments,
                "
                Hozzászólások | Hozzászólás | Hozzászólok | Hozzászólás írása | Szóljon hozzá | Szólj hozzá
                Hozzászólások megtekintése | Hozzászólások megjelenítése | Kommentek | Komment | Kommentelés
                Kommentelek | Kommentek mutatása | Írja meg véleményét | Írd meg véleményed | Írj hozzászólást
                Írjon hozzászólást | Nincs hozzászólás | Nincsenek hozzászólások | Még nincs hozzászólás
                Az e-mail címet nem tesszük közzé | Válasz megszakítása | Vélemény, hozzászólás? | Ön mit gondol?
                Te mit gondolsz? | Csatlakozzon a beszélgetéshez
                ",
            ),
            (
                Tags,
                "
                Címkék | Címkék: | Címke: | Kulcsszavak | Kulcsszavak: | Témák: | Téma: | Kategória: | Kategóriák
                Kategóriák: | Rovat: | Tagek
                ",
            ),
            (
                Toc,
                "
                Tartalomjegyzék | Tartalom | Ebben a cikkben | A cikk tartalma | Ezen az oldalon
                Ugrás a tartalomhoz | Ugrás ide | Vissza a tetejére | Vissza az oldal tetejére | Lap tetejére
                Oldal tetejére
                ",
            ),
            (
                Contact,
                "
                Kapcsolat | Lépjen velünk kapcsolatba | Lépj kapcsolatba velünk | Írjon nekünk | Írj nekünk
                Írjon a szerzőnek | Írj a szerkesztőségnek | Küldje el nekünk | Küldd el nekünk | Hibát talált
                Hibát találtál | Hibát talált a cikkben? | Hiba bejelentése | Hibajelentés | Van egy jó sztorija
                Van egy sztorid | Elérhetőségek | Elérhetőség
                ",
            ),
        ],
    },
];
