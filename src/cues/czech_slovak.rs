//! Czech, Slovak.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "cs",
        cues: &[
            (
                ReadMore,
                "
                číst více | číst dál | číst dále | čtěte dále | čtěte více | čtěte celý článek | číst celý článek
                celý článek | celý článek zde | přečíst celý článek | přečtěte si celý článek | přečtěte si více
                přečíst více | pokračovat ve čtení | pokračování článku | zobrazit více | zobrazit další
                více informací | více o tématu | zjistit více | zjistěte více | načíst další | přejít na článek
                přehrát video | podívejte se na video
                ",
            ),
            (
                AlsoRead,
                "
                čtěte také | čtěte též | čtěte i | čtěte: | čtěte rovněž | čtěte také: | čtěte více:
                přečtěte si také | přečtěte si také: | přečtěte si i | přečtěte si: | podívejte se také
                podívejte se: | podívejte se i | viz také | viz: | poslechněte si | poslechněte si také
                doporučujeme: | více: | mohlo by vás zajímat: | související: | k tématu: | komentář: | analýza:
                rozhovor: | video: | více k tématu
                ",
            ),
            (
                Related,
                "
                související | související články | související témata | související zprávy | související obsah
                podobné články | podobné příspěvky | mohlo by vás zajímat | mohlo by vás také zajímat
                mohlo by se vám líbit | mohlo by vás bavit | mohlo vám uniknout
                nejčtenější | nejčtenější články | nejčtenější zprávy | nejnovější | nejnovější články
                nejnovější zprávy | nejsledovanější | nejdiskutovanější | poslední zprávy | poslední články
                aktuální zprávy | aktuální články | aktuálně se děje | doporučujeme | doporučené
                doporučené články | doporučujeme přečíst | redakce doporučuje | vybrali jsme pro vás
                další články | další zprávy | další články autora | další články z rubriky | z jiných webů
                k tématu | více z rubriky | hlavní zprávy | předchozí článek | další článek | následující článek
                právě se děje
                ",
            ),
            (
                Share,
                "
                sdílet | sdílet článek | sdílejte | sdílejte článek | sdílej | sdílet na | sdílet na facebooku
                sdílet na twitteru | sdílet na x | sdílet přes | sdílení | poslat e mailem | poslat mailem
                poslat odkaz | poslat známému | vytisknout | vytisknout článek | tisk | tisknout
                zkopírovat odkaz | kopírovat odkaz | odkaz zkopírován | uložit na později | uložit článek
                tweetnout | poslechnout článek | přehrát článek | líbí se mi
                ",
            ),
            (
                Newsletter,
                "
                odebírejte newsletter | odebírejte náš newsletter | odebírat | odebírat newsletter
                přihlaste se k odběru | přihlásit se k odběru | přihlaste se | přihlásit se | přihlásit odběr
                zaregistrujte se | registrovat se | předplatit | předplaťte si | předplatné | koupit předplatné
                máte předplatné | už máte předplatné | jste předplatitel | jsem předplatitel | máte již účet
                newsletter | náš newsletter | zadejte svůj e mail | zadejte e mail | váš e mail | e mailová adresa
                tento článek je zamčený | tento článek je pouze pro předplatitele
                článek je jen pro předplatitele | článek pouze pro předplatitele | pouze pro předplatitele
                podpořte nás | podpořte naši práci | podpořte nezávislou žurnalistiku | zůstaňte v obraze
                buďte v obraze | nenechte si ujít žádné | zapnout upozornění | zapnout notifikace
                ",
            ),
            (
                Follow,
                "
                sledujte nás | sledujte nás na | sledujte nás na facebooku | sledujte nás také na | sledovat na
                sledovat autora | sledovat téma | najdete nás na | přidejte se k nám | buďte s námi na
                připojte se k nám | staňte se fanouškem
                ",
            ),
            (
                App,
                "
                stáhněte si aplikaci | stáhněte si naši aplikaci | stáhnout aplikaci | otevřít v aplikaci
                nainstalujte si aplikaci | číst v aplikaci
                ",
            ),
            (
                Advert,
                "
                reklama | reklamy | inzerce | inzerát | komerční sdělení | komerční článek | komerční prezentace
                sponzorováno | sponzorovaný obsah | placená inzerce | placený obsah | reklamní sdělení
                článek pokračuje pod reklamou | článek pokračuje pod videem | článek pokračuje pod
                pokračování článku pod reklamou | text pokračuje pod reklamou | zavřít reklamu | partnerský obsah
                ",
            ),
            (
                Byline,
                "
                autor: | autorka: | autoři: | autor článku | text: | redakce: | redaktor: | napsal: | napsala:
                o autorovi | o autorce | překlad: | přeložil | přeložila | rozhovor vedl | rozhovor vedla
                zpracoval | zpracovala
                ",
            ),
            (
                Published,
                "
                publikováno | publikováno: | zveřejněno | vydáno | vydáno: | datum vydání | datum publikace
                vloženo | přidáno | datum:
                ",
            ),
            (
                Updated,
                "
                aktualizováno | aktualizováno: | aktualizace: | poslední aktualizace
                naposledy aktualizováno | naposledy upraveno | poslední změna | upraveno
                ",
            ),
            (
                Legal,
                "
                všechna práva vyhrazena | autorská práva | copyright | © | publikování nebo šíření
                publikování nebo další šíření | jakékoliv užití obsahu | kopírování zakázáno | přetisk zakázán
                ochrana osobních údajů | ochrana soukromí | zásady ochrany osobních údajů | podmínky užití
                podmínky použití | obchodní podmínky | nastavení cookies | nastavení soukromí | zásady cookies
                článek obsahuje affiliate odkazy
                používáme soubory cookie | používáme cookies | tento web používá soubory cookie
                tento web používá cookies | tato stránka používá cookies
                ",
            ),
            (
                Comments,
                "
                komentáře | komentář | komentáře k článku | komentovat | přidat komentář | přidejte komentář
                přidat názor | napsat komentář | napište komentář | zanechat komentář | zobrazit komentáře
                žádné komentáře | diskuse | diskuze | diskuse k článku | diskuze k článku | vstoupit do diskuse
                vstoupit do diskuze | zapojte se do diskuse | přejít do diskuze | otevřít diskusi | váš názor
                vaše e mailová adresa nebude zveřejněna | zrušit odpověď na komentář | co si o tom myslíte
                ohodnoťte článek | líbil se vám článek
                ",
            ),
            (
                Tags,
                "
                štítky | štítky: | tagy | tagy: | témata: | téma: | klíčová slova | klíčová slova: | rubrika:
                rubriky | rubriky: | kategorie: | zařazeno v | označeno | publikováno v
                příspěvek byl publikován v | tento příspěvek byl publikován v
                ",
            ),
            (
                Toc,
                "
                obsah článku | obsah | v tomto článku | v článku najdete | co se dozvíte | na této stránce
                přejít k obsahu | přeskočit na obsah | nahoru | zpět nahoru
                ",
            ),
            (
                Contact,
                "
                kontakt | kontakty | kontaktujte nás | kontaktujte redakci | kontaktovat redakci | napište nám
                napište autorovi | napište nám na | pošlete nám | pošlete nám tip | máte tip | máte tip na článek
                našli jste chybu | našli jste v článku chybu | nahlásit chybu | upozornit na chybu
                chyba v článku
                ",
            ),
        ],
    },
    Language {
        tag: "sk",
        cues: &[
            (
                ReadMore,
                "
                čítať viac | čítať ďalej | čítajte viac | čítajte ďalej | čítať celý článok | čítajte celý článok
                celý článok | celý článok si prečítajte | prečítajte si viac | prečítať celý článok
                prečítajte si celý článok | pokračovať v čítaní | pokračovanie článku | zobraziť viac
                zobraziť ďalšie | viac informácií | viac tu | zistiť viac | zistite viac | načítať ďalšie
                pozrite si video
                ",
            ),
            (
                AlsoRead,
                "
                čítajte tiež | čítajte aj | čítajte aj: | čítajte: | čítajte viac: | čítajte viac o
                prečítajte si tiež | prečítajte si aj | prečítajte si aj: | prečítajte si: | pozrite tiež
                pozrite si aj | pozrite si tiež | pozri aj | pozri: | pozrite si: | vypočujte si | odporúčame:
                súvisiace: | viac: | viac k téme | mohlo by vás zaujímať: | komentár: | rozhovor: | video:
                ",
            ),
            (
                Related,
                "
                súvisiace | súvisiace články | súvisiace správy | súvisiace témy | súvisiaci obsah
                podobné články | mohlo by vás zaujímať | mohlo by vás tiež zaujímať | mohlo by sa vám páčiť
                najčítanejšie | najčítanejšie články | najčítanejšie správy | najnovšie | najnovšie správy
                najnovšie články | posledné správy | posledné články | aktuálne správy | odporúčame | odporúčané
                odporúčané články | redakcia odporúča | vybrali sme pre vás | ďalšie články | ďalšie správy
                ďalšie články autora | viac z rubriky | hlavné správy | k téme | predchádzajúci článok
                nasledujúci článok | ďalší článok | neprehliadnite
                ",
            ),
            (
                Share,
                "
                zdieľať | zdieľajte | zdieľať článok | zdieľaj | zdieľajte článok | zdieľať na
                zdieľať na facebooku | zdieľať na twitteri | zdieľať na x | zdieľať cez | poslať e mailom
                poslať mailom | pošlite priateľovi | vytlačiť | tlačiť | tlačiť článok | kopírovať odkaz
                skopírovať odkaz | odkaz skopírovaný | uložiť článok | uložiť na neskôr | vypočuť článok
                páči sa mi to
                ",
            ),
            (
                Newsletter,
                "
                odoberajte newsletter | odoberajte náš newsletter | odoberať | odoberať newsletter
                prihláste sa na odber | prihlásiť sa na odber | prihláste sa | prihlásiť sa | zaregistrujte sa
                registrujte sa | predplatné | predplaťte si | kúpiť predplatné | máte predplatné
                už máte predplatné | som predplatiteľ | newsletter | zadajte svoj e mail | váš e mail
                e mailová adresa | článok je len pre predplatiteľov | tento článok je určený pre predplatiteľov
                tento článok je zamknutý | podporte nás | podporte našu prácu | buďte v obraze
                zapnúť upozornenia | zapnúť notifikácie
                ",
            ),
            (
                Follow,
                "
                sledujte nás | sledujte nás na | sledujte nás na facebooku | sledujte nás aj na | sledovať autora
                sledovať tému | nájdete nás na | pridajte sa k nám | pripojte sa k nám | staňte sa fanúšikom
                ",
            ),
            (
                App,
                "
                stiahnite si aplikáciu | stiahnite si našu aplikáciu | stiahnuť aplikáciu | otvoriť v aplikácii
                nainštalujte si aplikáciu
                ",
            ),
            (
                Advert,
                "
                reklama | reklamy | inzercia | komerčný článok | komerčné oznámenie | komerčná správa
                sponzorované | sponzorovaný obsah | platená inzercia | reklamný článok
                článok pokračuje pod reklamou | článok pokračuje pod videom | článok pokračuje pod
                pokračovanie článku pod reklamou | text pokračuje pod | pr článok
                ",
            ),
            (
                Byline,
                "
                autor: | autorka: | autori: | autor článku | text: | redakcia: | redaktor: | napísal: | napísala:
                o autorovi | o autorke | preklad: | preložil | preložila | spracoval
                ",
            ),
            (
                Published,
                "
                publikované | publikované: | zverejnené | zverejnené: | uverejnené | vydané | dátum vydania
                dátum publikácie | pridané | dátum:
                ",
            ),
            (
                Updated,
                "
                aktualizované | aktualizované: | aktualizácia: | posledná aktualizácia
                naposledy aktualizované | naposledy upravené | posledná zmena
                ",
            ),
            (
                Legal,
                "
                všetky práva vyhradené | autorské práva | copyright | © | publikovanie alebo ďalšie šírenie
                publikovanie alebo šírenie | kopírovanie zakázané | ochrana osobných údajov | ochrana súkromia
                podmienky používania | všeobecné podmienky | nastavenia cookies | nastavenie súkromia
                zásady ochrany osobných údajov
                používame súbory cookie | používame cookies | táto stránka používa cookies
                tento web používa súbory cookie
                ",
            ),
            (
                Comments,
                "
                komentáre | komentár | komentovať | pridať komentár | pridajte komentár | napísať komentár
                napíšte komentár | zanechať komentár | zanechajte komentár | zobraziť komentáre | žiadne komentáre
                diskusia | diskusia k článku | vstúpiť do diskusie | zapojte sa do diskusie | otvoriť diskusiu
                vaša e mailová adresa nebude zverejnená | zrušiť odpoveď | čo si o tom myslíte
                páčil sa vám článok
                ",
            ),
            (
                Tags,
                "
                štítky | štítky: | tagy | tagy: | témy: | téma: | kľúčové slová | rubrika: | rubriky | kategória:
                kategórie | zaradené v | označené
                ",
            ),
            (
                Toc,
                "
                obsah článku | obsah | v tomto článku | v článku sa dozviete | na tejto stránke
                preskočiť na obsah | prejsť na obsah | späť hore | na začiatok
                ",
            ),
            (
                Contact,
                "
                kontakt | kontakty | kontaktujte nás | kontaktujte redakciu | napíšte nám | napíšte nám na
                napíšte autorovi | pošlite nám | pošlite nám tip | máte tip | našli ste chybu
                našli ste v článku chybu | nahlásiť chybu | upozorniť na chybu | chyba v článku
                ",
            ),
        ],
    },
];
