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
                lasīt vairāk | lasīt tālāk | lasi vairāk | lasi tālāk | lasiet vairāk | lasīt visu
                lasīt visu rakstu | lasīt pilnu rakstu | lasīt rakstu | turpināt lasīt | uzzini vairāk
                uzziniet vairāk | uzzināt vairāk | rādīt vairāk | skatīt vairāk | skatīties video
                vairāk informācijas | plašāk lasi | plašāk lasiet
                ",
            ),
            (
                AlsoRead,
                "
                lasi arī | lasi arī: | lasiet arī | lasīt arī | lasi vēl | lasi: | lasiet: | izlasi arī
                skaties arī | skatieties arī | skati arī | skatīt arī | skat arī | klausies arī | noklausies:
                vairāk par tēmu | par tēmu: | saistīts: | saistītais raksts | viedoklis: | intervija: | video:
                ",
            ),
            (
                Related,
                "
                saistītie raksti | saistītās ziņas | saistītās tēmas | saistītais saturs | saistīti raksti
                līdzīgi raksti | līdzīgas ziņas | par tēmu | tevi varētu interesēt | tevi var interesēt
                jūs varētu interesēt | tev varētu patikt | iesakām | iesakām izlasīt | ieteicamie raksti
                redakcija iesaka | lasītākie | lasītākais | lasītākās ziņas | populārākie | populārākais
                populāri | jaunākās ziņas | jaunākie raksti | jaunākais | pēdējās ziņas | svarīgākās ziņas
                citas ziņas | citi raksti | vairāk ziņu | vairāk rakstu | vēl par šo tēmu | nākamais raksts
                iepriekšējais raksts
                ",
            ),
            (
                Share,
                "
                dalīties | dalies | dalieties | padalies | padalīties | dalies ar draugiem | dalīties facebook
                dalīties twitter | dalies ar rakstu | nosūtīt draugam | sūtīt draugam | nosūtīt e pastā | drukāt
                izdrukāt | izdrukāt rakstu | kopēt saiti | saite nokopēta | saglabāt rakstu | klausīties rakstu
                ",
            ),
            (
                Newsletter,
                "
                abonē | abonēt | abonējiet | abonē jaunumus | piesakies jaunumiem | piesakies jaunumu saņemšanai
                pieteikties jaunumiem | piesakies | piesakieties jaunumiem | saņem jaunumus | jaunumi e pastā
                jau esi abonents | tikai abonentiem | raksts pieejams abonentiem | ielogojies | pieslēgties
                reģistrējies | reģistrēties | tavs e pasts | tava e pasta adrese | e pasta adrese
                ievadi savu e pastu | esi informēts | atbalsti mūs | atbalsti neatkarīgu žurnālistiku
                ",
            ),
            (
                Follow,
                "
                seko mums | sekojiet mums | sekot mums | seko līdzi mums | pievienojies mums
                pievienojieties mums | atrodi mūs | meklē mūs
                ",
            ),
            (
                App,
                "
                lejupielādē lietotni | lejupielādēt lietotni | lejupielādē mūsu lietotni | atvērt lietotnē
                ",
            ),
            (
                Advert,
                "
                reklāma | reklāmas | reklāmraksts | reklāmas raksts | sludinājumi | sponsorēts | sponsorēts saturs
                sadarbības projekts | apmaksāts saturs | raksts turpinās pēc reklāmas
                raksta turpinājums pēc reklāmas | turpinājums pēc reklāmas
                ",
            ),
            (
                Byline,
                "
                autors: | autore: | autori: | teksts: | raksta autors | sagatavoja | sagatavojis | sagatavojusi
                redaktors: | redaktore: | žurnālists: | žurnāliste: | tulkoja | tulkojums: | par autoru
                ",
            ),
            (
                Published,
                "publicēts | publicēts: | publicēta | publicēšanas datums | datums:",
            ),
            (
                Updated,
                "
                atjaunots | atjaunots: | atjaunināts | papildināts | papildināts: | pēdējās izmaiņas
                pēdējo reizi atjaunots | labots
                ",
            ),
            (
                Legal,
                "
                visas tiesības aizsargātas | visas tiesības paturētas | autortiesības | copyright | ©
                pārpublicēšana | privātuma politika | lietošanas noteikumi | sīkdatņu politika | sīkdatnes
                sīkdatņu iestatījumi
                ",
            ),
            (
                Comments,
                "
                komentāri | komentāri: | komentārs | komentēt | komentē | pievienot komentāru | pievieno komentāru
                rakstīt komentāru | atstāt komentāru | atstāj komentāru | lasīt komentārus | skatīt komentārus
                rādīt komentārus | nav komentāru | visi komentāri | jūsu e pasta adrese netiks publicēta
                atcelt atbildi | ko tu domā
                ",
            ),
            (
                Tags,
                "
                birkas | birkas: | tēmas | tēmas: | tēma: | atslēgvārdi | atslēgvārdi: | kategorija: | kategorijas
                rubrika:
                ",
            ),
            (
                Toc,
                "
                saturs | satura rādītājs | šajā rakstā | rakstā: | šajā lapā | uz augšu | pāriet uz saturu
                ",
            ),
            (
                Contact,
                "
                kontakti | sazinies ar mums | sazinieties ar mums | raksti mums | rakstiet mums
                raksti redakcijai | sūti mums | iesūti ziņu | pamanīji kļūdu | ziņo par kļūdu
                ziņot par kļūdu | ziņo redakcijai
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
                skaityti daugiau | skaityti toliau | skaitykite daugiau | skaitykite toliau | skaityk daugiau
                skaityti visą straipsnį | skaityti visą | skaityti straipsnį | tęsti skaitymą | plačiau skaitykite
                sužinoti daugiau | sužinokite daugiau | sužinok daugiau | rodyti daugiau | žiūrėti daugiau
                daugiau informacijos | žiūrėti vaizdo įrašą | visas straipsnis
                ",
            ),
            (
                AlsoRead,
                "
                skaitykite taip pat | taip pat skaitykite | taip pat skaityk | taip pat skaitykite:
                skaityk taip pat | skaityk dar | skaitykite dar | skaitykite: | skaityk: | skaityti taip pat
                taip pat žiūrėkite | žiūrėkite taip pat | žiūrėk taip pat | žiūrėkite: | klausykite taip pat
                taip pat perskaitykite | daugiau: | susiję: | susijęs straipsnis | interviu: | komentaras:
                video:
                ",
            ),
            (
                Related,
                "
                susiję straipsniai | susijusios naujienos | susijusios temos | susiję | susijęs turinys
                panašūs straipsniai | panašios naujienos | taip pat skaitykite | jus gali sudominti
                jums gali patikti | tau gali patikti | gali būti įdomu | jums gali būti įdomu | rekomenduojame
                rekomenduojame perskaityti | rekomenduojami straipsniai | redakcija rekomenduoja
                redaktoriaus pasirinkimas | skaitomiausi | skaitomiausi straipsniai | skaitomiausios naujienos
                populiariausi | populiariausi straipsniai | populiariausios naujienos | populiarios naujienos
                naujausios naujienos | naujausi straipsniai | naujausi | paskutinės naujienos
                svarbiausios naujienos | kitos naujienos | kiti straipsniai | daugiau naujienų
                daugiau straipsnių | daugiau šia tema | šia tema | kitas straipsnis | ankstesnis straipsnis
                ",
            ),
            (
                Share,
                "
                dalintis | dalinkitės | dalinkis | pasidalinti | pasidalinkite | pasidalink
                pasidalinti straipsniu | dalintis facebook | dalintis straipsniu | pasidalink su draugais
                pasidalinkite su draugais | siųsti draugui | siųsti el paštu | spausdinti | spausdinti straipsnį
                kopijuoti nuorodą | nuoroda nukopijuota | išsaugoti straipsnį | klausyti straipsnio
                ",
            ),
            (
                Newsletter,
                "
                prenumeruoti | prenumeruokite | prenumeruok | prenumeruokite naujienlaiškį
                prenumeruok naujienlaiškį | prenumeruoti naujienlaiškį | naujienlaiškis
                naujienlaiškio prenumerata | užsiprenumeruokite | užsiprenumeruok | užsisakykite naujienlaiškį
                jau esate prenumeratorius | tik prenumeratoriams | straipsnis skirtas prenumeratoriams
                prisijunkite | prisijungti | registruokitės | registruotis | jūsų el paštas | el pašto adresas
                įveskite el paštą | gaukite naujienas | paremkite mus | paremk mus
                ",
            ),
            (
                Follow,
                "
                sekite mus | sek mus | sekite mus facebook | sekite mūsų naujienas | sekite naujienas
                prisijunkite prie mūsų | raskite mus | tapkite gerbėju
                ",
            ),
            (
                App,
                "
                atsisiųskite programėlę | atsisiųsk programėlę | parsisiųskite programėlę | atidaryti programėlėje
                ",
            ),
            (
                Advert,
                "
                reklama | reklamos | reklaminis turinys | reklaminis straipsnis | skelbimai | skelbimas
                užsakomasis turinys | remiamas turinys | rėmėjo turinys | straipsnis tęsiasi po reklamos
                straipsnio tęsinys po reklamos | turinys po reklama | tęsinys po reklamos
                ",
            ),
            (
                Byline,
                "
                autorius: | autorė: | autoriai: | tekstas: | parengė | parengė: | redaktorius: | redaktorė:
                žurnalistas: | žurnalistė: | vertė: | apie autorių
                ",
            ),
            (
                Published,
                "paskelbta | paskelbta: | publikuota | publikuota: | publikavimo data | data:",
            ),
            (
                Updated,
                "atnaujinta | atnaujinta: | paskutinį kartą atnaujinta | paskutinis atnaujinimas",
            ),
            (
                Legal,
                "
                visos teisės saugomos | visos teisės ginamos | autorių teisės | autoriaus teisės | copyright | ©
                kopijuoti draudžiama | draudžiama kopijuoti | privatumo politika | naudojimo taisyklės
                naudojimosi sąlygos | slapukų politika | slapukų nustatymai | slapukai
                ",
            ),
            (
                Comments,
                "
                komentarai | komentarai: | komentaras | komentuoti | komentuokite | komentuok | rašyti komentarą
                parašyti komentarą | palikti komentarą | palikite komentarą | pridėti komentarą
                rodyti komentarus | skaityti komentarus | žiūrėti komentarus | komentarų nėra | visi komentarai
                jūsų el pašto adresas nebus skelbiamas | el pašto adresas nebus skelbiamas | atšaukti atsakymą
                ką manote
                ",
            ),
            (
                Tags,
                "
                žymos | žymos: | žymės | žymės: | temos: | tema: | raktažodžiai | raktažodžiai:
                raktiniai žodžiai | kategorija: | kategorijos | rubrika:
                ",
            ),
            (
                Toc,
                "
                turinys | straipsnio turinys | šiame straipsnyje | šiame puslapyje | pereiti prie turinio
                į viršų | grįžti į viršų
                ",
            ),
            (
                Contact,
                "
                kontaktai | susisiekite | susisiekite su mumis | susisiek su mumis | rašykite mums
                parašykite mums | parašyk mums | siųskite mums | pastebėjote klaidą
                radote klaidą | praneškite apie klaidą | pranešti apie klaidą | turite naujieną
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
                tovább olvasom | olvasson tovább | olvass tovább | tovább a cikkre | tovább a cikkhez
                tovább a teljes cikkre | teljes cikk | a teljes cikk | a teljes cikket itt | elolvasom
                olvasd el a teljes cikket | olvassa el a teljes cikket | részletek itt | további részletek
                további információ | bővebben itt | bővebben: | több információ | mutass többet
                több megjelenítése | továbbiak betöltése | megnézem a videót | kattintson ide a folytatáshoz
                ",
            ),
            (
                AlsoRead,
                "
                olvassa el ezt is | olvasd el ezt is | olvassa el: | olvasd el: | olvass még | olvasson még
                olvasd el még | ezt is olvassa el | ezt is olvasd el | ezt olvasta már | ezt olvastad már
                ezt se hagyja ki | lásd még | lásd: | nézze meg ezt is | nézd meg ezt is | hallgassa meg
                kapcsolódó: | kapcsolódó cikk | kapcsolódó cikkünk | kapcsolódó hír | korábban írtuk
                korábbi cikkünk | bővebben erről | ajánló: | videó: | interjú: | elemzés: | vélemény:
                ",
            ),
            (
                Related,
                "
                kapcsolódó | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó hírek | kapcsolódó tartalom
                kapcsolódó tartalmak | kapcsolódó témák | kapcsolódó anyagok | hasonló cikkek | hasonló hírek
                hasonló bejegyzések | hasonló tartalmak | ez is érdekelheti | ez is érdekelhet
                ezek is érdekelhetik | ezek is érdekelhetnek | ez is tetszhet | önt ez is érdekelheti
                ajánlott cikkek | ajánlott cikkeink | ajánlott | ajánljuk még | ajánljuk figyelmébe
                legolvasottabb | legolvasottabb cikkek | legnézettebb | legnépszerűbb | legnépszerűbb cikkek
                legfrissebb | legfrissebb hírek | legfrissebb cikkek | friss hírek | friss cikkek | további cikkek
                további cikkeink | további hírek | további híreink | több cikk | olvasta már
                a szerző további cikkei | a szerkesztő ajánlja | következő cikk | előző cikk | címlapról ajánljuk
                még több hír
                ",
            ),
            (
                Share,
                "
                megosztás | megosztom | megosztás facebookon | megosztás a facebookon | megosztás twitteren
                megosztás e mailben | oszd meg | oszd meg másokkal is | oszd meg ismerőseiddel | ossza meg
                ossza meg másokkal is | cikk megosztása | küldés e mailben | küldés emailben | elküldöm e mailben
                küldés ismerősnek | nyomtatás | cikk nyomtatása | link másolása | hivatkozás másolása
                link kimásolva | cikk mentése | mentés későbbre | könyvjelzőzés | tetszik
                ",
            ),
            (
                Newsletter,
                "
                iratkozzon fel | iratkozz fel | iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre
                iratkozzon fel a hírlevelünkre | feliratkozás | feliratkozás hírlevélre | feliratkozom
                feliratkozom a hírlevélre | hírlevél | hírlevelünk | hírlevél feliratkozás | fizessen elő
                fizess elő | előfizetés | előfizetek | már előfizető | már van előfizetése | csak előfizetőknek
                előfizetőink számára | a cikk csak előfizetőink számára | jelentkezzen be | jelentkezz be
                bejelentkezés | regisztráció | regisztráljon | regisztrálj | e mail cím
                az ön e mail címe | add meg az e mail címed | maradjon naprakész | értesüljön elsőként
                támogasson minket | támogass minket | támogassa munkánkat | támogasd munkánkat
                támogassa a független | értesítések bekapcsolása
                ",
            ),
            (
                Follow,
                "
                kövessen minket | kövess minket | kövessen minket a facebookon | kövess minket a facebookon
                kövessen minket facebookon is | kövess minket facebookon is | kövesse oldalunkat
                kövesd oldalunkat | kövesse facebook oldalunkat | csatlakozzon hozzánk | csatlakozz hozzánk
                csatlakozz csoportunkhoz | lájkoljon minket | lájkolj minket | lájkold oldalunkat
                keressen minket | keress minket | követem | iratkozz fel youtube csatornánkra
                ",
            ),
            (
                App,
                "
                töltse le alkalmazásunkat | töltsd le alkalmazásunkat | töltse le az alkalmazást
                töltsd le az alkalmazást | töltsd le az appot | alkalmazás letöltése | megnyitás az alkalmazásban
                ",
            ),
            (
                Advert,
                "
                hirdetés | hirdetések | reklám | reklám után folytatódik | szponzorált | szponzorált tartalom
                szponzorált cikk | fizetett tartalom | fizetett hirdetés | támogatott tartalom | pr cikk
                hirdetés után folytatódik | a cikk a hirdetés után folytatódik | a cikk folytatódik
                a cikk a hirdetés alatt folytatódik | cikkünk a hirdetés után folytatódik | hirdetés bezárása
                támogatói tartalom
                ",
            ),
            (
                Byline,
                "
                szerző: | szerzők: | írta: | írták: | szöveg: | szerkesztette: | szerkesztő: | újságíró:
                fordította: | fordítás: | az interjút készítette | a szerzőről | közzétette: | szerkesztőség:
                ",
            ),
            (
                Published,
                "
                közzétéve | közzétéve: | megjelent: | megjelenés: | megjelenés dátuma | publikálva
                publikálva: | létrehozva | dátum: | feltöltve
                ",
            ),
            (
                Updated,
                "
                frissítve | frissítve: | frissítés: | frissült: | utolsó frissítés | utoljára frissítve
                utolsó módosítás | módosítva | módosítva:
                ",
            ),
            (
                Legal,
                "
                minden jog fenntartva | szerzői jog | szerzői jogok | copyright | © | adatvédelem
                adatvédelmi tájékoztató | adatvédelmi nyilatkozat | felhasználási feltételek
                általános szerződési feltételek | jogi nyilatkozat | sütibeállítások | cookie szabályzat
                süti beállítások | sütiszabályzat | impresszum | a cikk affiliate linkeket tartalmaz
                weboldalunk cookie kat használ | ez a weboldal cookie kat használ
                ez a weboldal sütiket használ | weboldalunk sütiket használ | sütiket használunk
                ",
            ),
            (
                Comments,
                "
                hozzászólások | hozzászólás | hozzászólok | hozzászólás írása | szóljon hozzá | szólj hozzá
                hozzászólások megtekintése | hozzászólások megjelenítése | kommentek | komment | kommentelés
                kommentelek | kommentek mutatása | írja meg véleményét | írd meg véleményed | írj hozzászólást
                írjon hozzászólást | nincs hozzászólás | nincsenek hozzászólások | még nincs hozzászólás
                az e mail címet nem tesszük közzé | válasz megszakítása | vélemény hozzászólás | ön mit gondol
                te mit gondolsz | csatlakozzon a beszélgetéshez
                ",
            ),
            (
                Tags,
                "
                címkék | címkék: | címke: | kulcsszavak | kulcsszavak: | témák: | téma: | kategória: | kategóriák
                kategóriák: | rovat: | tagek
                ",
            ),
            (
                Toc,
                "
                tartalomjegyzék | tartalom | ebben a cikkben | a cikk tartalma | ezen az oldalon
                ugrás a tartalomhoz | ugrás ide | vissza a tetejére | vissza az oldal tetejére | lap tetejére
                oldal tetejére
                ",
            ),
            (
                Contact,
                "
                kapcsolat | lépjen velünk kapcsolatba | lépj kapcsolatba velünk | írjon nekünk | írj nekünk
                írjon a szerzőnek | írj a szerkesztőségnek | küldje el nekünk | küldd el nekünk | hibát talált
                hibát találtál | hibát talált a cikkben | hiba bejelentése | hibajelentés | van egy jó sztorija
                van egy sztorid | elérhetőségek | elérhetőség
                ",
            ),
        ],
    },
];
