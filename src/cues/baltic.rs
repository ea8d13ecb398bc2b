//! Latvian, Lithuanian.

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
];
