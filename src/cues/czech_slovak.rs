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
                Číst více | Číst dál | Číst dále | Čtěte dále | Čtěte více | Čtěte celý článek | Číst celý článek
                Celý článek | Celý článek zde | Přečíst celý článek | Přečtěte si celý článek | Přečtěte si více
                Přečíst více | Pokračovat ve čtení | Pokračování článku | Zobrazit více | Zobrazit další
                Více informací | Více o tématu | Zjistit více | Zjistěte více | Načíst další | Přejít na článek
                Přehrát video | Podívejte se na video
                ",
            ),
            (
                AlsoRead,
                "
                Čtěte také | Čtěte též | Čtěte i | Čtěte: | Čtěte rovněž | Čtěte také: | Čtěte více:
                Přečtěte si také | Přečtěte si také: | Přečtěte si i | Přečtěte si: | Podívejte se také
                Podívejte se: | Podívejte se i | Viz také | Viz: | Poslechněte si | Poslechněte si také
                Doporučujeme: | Více: | Mohlo by vás zajímat: | Související: | K tématu: | Komentář: | Analýza:
                Rozhovor: | Video: | Více k tématu
                ",
            ),
            (
                Related,
                "
                Související | Související články | Související témata | Související zprávy | Související obsah
                Podobné články | Podobné příspěvky | Mohlo by vás zajímat | Mohlo by vás také zajímat
                Mohlo by Vás zajímat | Mohlo by se vám líbit | Mohlo by vás bavit | Mohlo vám uniknout
                Nejčtenější | Nejčtenější články | Nejčtenější zprávy | Nejnovější | Nejnovější články
                Nejnovější zprávy | Nejsledovanější | Nejdiskutovanější | Poslední zprávy | Poslední články
                Aktuální zprávy | Aktuální články | Aktuálně se děje | Doporučujeme | Doporučené
                Doporučené články | Doporučujeme přečíst | Redakce doporučuje | Vybrali jsme pro vás
                Další články | Další zprávy | Další články autora | Další články z rubriky | Z jiných webů
                K tématu | Více z rubriky | Hlavní zprávy | Předchozí článek | Další článek | Následující článek
                Právě se děje
                ",
            ),
            (
                Share,
                "
                Sdílet | Sdílet článek | Sdílejte | Sdílejte článek | Sdílej | Sdílet na | Sdílet na Facebooku
                Sdílet na Twitteru | Sdílet na X | Sdílet přes | Sdílení | Poslat e-mailem | Poslat mailem
                Poslat odkaz | Poslat známému | Vytisknout | Vytisknout článek | Tisk | Tisknout
                Zkopírovat odkaz | Kopírovat odkaz | Odkaz zkopírován | Uložit na později | Uložit článek
                Tweetnout | Poslechnout článek | Přehrát článek | Líbí se mi
                ",
            ),
            (
                Newsletter,
                "
                Odebírejte newsletter | Odebírejte náš newsletter | Odebírat | Odebírat newsletter
                Přihlaste se k odběru | Přihlásit se k odběru | Přihlaste se | Přihlásit se | Přihlásit odběr
                Zaregistrujte se | Registrovat se | Předplatit | Předplaťte si | Předplatné | Koupit předplatné
                Máte předplatné | Už máte předplatné | Jste předplatitel | Jsem předplatitel | Máte již účet
                Newsletter | Náš newsletter | Zadejte svůj e-mail | Zadejte e-mail | Váš e-mail | E-mailová adresa
                Tento článek je zamčený | Tento článek je pouze pro předplatitele
                Článek je jen pro předplatitele | Článek pouze pro předplatitele | Pouze pro předplatitele
                Podpořte nás | Podpořte naši práci | Podpořte nezávislou žurnalistiku | Zůstaňte v obraze
                Buďte v obraze | Nenechte si ujít žádné | Zapnout upozornění | Zapnout notifikace
                ",
            ),
            (
                Follow,
                "
                Sledujte nás | Sledujte nás na | Sledujte nás na Facebooku | Sledujte nás také na | Sledovat na
                Sledovat autora | Sledovat téma | Najdete nás na | Přidejte se k nám | Buďte s námi na
                Připojte se k nám | Staňte se fanouškem
                ",
            ),
            (
                App,
                "
                Stáhněte si aplikaci | Stáhněte si naši aplikaci | Stáhnout aplikaci | Otevřít v aplikaci
                Nainstalujte si aplikaci | Číst v aplikaci
                ",
            ),
            (
                Advert,
                "
                Reklama | Reklamy | Inzerce | Inzerát | Komerční sdělení | Komerční článek | Komerční prezentace
                Sponzorováno | Sponzorovaný obsah | Placená inzerce | Placený obsah | Reklamní sdělení
                Článek pokračuje pod reklamou | Článek pokračuje pod videem | Článek pokračuje pod
                Pokračování článku pod reklamou | Text pokračuje pod reklamou | Zavřít reklamu | Partnerský obsah
                ",
            ),
            (
                Byline,
                "
                Autor: | Autorka: | Autoři: | Autor článku | Text: | Redakce: | Redaktor: | Napsal: | Napsala:
                O autorovi | O autorce | Překlad: | Přeložil | Přeložila | Rozhovor vedl | Rozhovor vedla
                Zpracoval | Zpracovala
                ",
            ),
            (
                Published,
                "
                Publikováno | Publikováno: | Zveřejněno | Vydáno | Vydáno: | Datum vydání | Datum publikace
                Vloženo | Přidáno | Datum:
                ",
            ),
            (
                Updated,
                "
                Aktualizováno | Aktualizováno: | Aktualizace: | Poslední aktualizace
                Naposledy aktualizováno | Naposledy upraveno | Poslední změna | Upraveno
                ",
            ),
            (
                Legal,
                "
                Všechna práva vyhrazena | Autorská práva | Copyright | © | Publikování nebo šíření
                Publikování nebo další šíření | Jakékoliv užití obsahu | Kopírování zakázáno | Přetisk zakázán
                Ochrana osobních údajů | Ochrana soukromí | Zásady ochrany osobních údajů | Podmínky užití
                Podmínky použití | Obchodní podmínky | Nastavení cookies | Nastavení soukromí | Zásady cookies
                Článek obsahuje affiliate odkazy
                ",
            ),
            (
                Comments,
                "
                Komentáře | Komentář | Komentáře k článku | Komentovat | Přidat komentář | Přidejte komentář
                Přidat názor | Napsat komentář | Napište komentář | Zanechat komentář | Zobrazit komentáře
                Žádné komentáře | Diskuse | Diskuze | Diskuse k článku | Diskuze k článku | Vstoupit do diskuse
                Vstoupit do diskuze | Zapojte se do diskuse | Přejít do diskuze | Otevřít diskusi | Váš názor
                Vaše e-mailová adresa nebude zveřejněna | Zrušit odpověď na komentář | Co si o tom myslíte?
                Ohodnoťte článek | Líbil se vám článek?
                ",
            ),
            (
                Tags,
                "
                Štítky | Štítky: | Tagy | Tagy: | Témata: | Téma: | Klíčová slova | Klíčová slova: | Rubrika:
                Rubriky | Rubriky: | Kategorie: | Zařazeno v | Označeno | Publikováno v
                ",
            ),
            (
                Toc,
                "
                Obsah článku | Obsah | V tomto článku | V článku najdete | Co se dozvíte | Na této stránce
                Přejít k obsahu | Přeskočit na obsah | Nahoru | Zpět nahoru
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontakty | Kontaktujte nás | Kontaktujte redakci | Kontaktovat redakci | Napište nám
                Napište autorovi | Napište nám na | Pošlete nám | Pošlete nám tip | Máte tip | Máte tip na článek
                Našli jste chybu | Našli jste v článku chybu | Nahlásit chybu | Upozornit na chybu
                Chyba v článku
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
                Čítať viac | Čítať ďalej | Čítajte viac | Čítajte ďalej | Čítať celý článok | Čítajte celý článok
                Celý článok | Celý článok si prečítajte | Prečítajte si viac | Prečítať celý článok
                Prečítajte si celý článok | Pokračovať v čítaní | Pokračovanie článku | Zobraziť viac
                Zobraziť ďalšie | Viac informácií | Viac tu | Zistiť viac | Zistite viac | Načítať ďalšie
                Pozrite si video
                ",
            ),
            (
                AlsoRead,
                "
                Čítajte tiež | Čítajte aj | Čítajte aj: | Čítajte: | Čítajte viac: | Čítajte viac o
                Prečítajte si tiež | Prečítajte si aj | Prečítajte si aj: | Prečítajte si: | Pozrite tiež
                Pozrite si aj | Pozrite si tiež | Pozri aj | Pozri: | Pozrite si: | Vypočujte si | Odporúčame:
                Súvisiace: | Viac: | Viac k téme | Mohlo by vás zaujímať: | Komentár: | Rozhovor: | Video:
                ",
            ),
            (
                Related,
                "
                Súvisiace | Súvisiace články | Súvisiace správy | Súvisiace témy | Súvisiaci obsah
                Podobné články | Mohlo by vás zaujímať | Mohlo by vás tiež zaujímať | Mohlo by sa vám páčiť
                Najčítanejšie | Najčítanejšie články | Najčítanejšie správy | Najnovšie | Najnovšie správy
                Najnovšie články | Posledné správy | Posledné články | Aktuálne správy | Odporúčame | Odporúčané
                Odporúčané články | Redakcia odporúča | Vybrali sme pre vás | Ďalšie články | Ďalšie správy
                Ďalšie články autora | Viac z rubriky | Hlavné správy | K téme | Predchádzajúci článok
                Nasledujúci článok | Ďalší článok | Neprehliadnite
                ",
            ),
            (
                Share,
                "
                Zdieľať | Zdieľajte | Zdieľať článok | Zdieľaj | Zdieľajte článok | Zdieľať na
                Zdieľať na Facebooku | Zdieľať na Twitteri | Zdieľať na X | Zdieľať cez | Poslať e-mailom
                Poslať mailom | Pošlite priateľovi | Vytlačiť | Tlačiť | Tlačiť článok | Kopírovať odkaz
                Skopírovať odkaz | Odkaz skopírovaný | Uložiť článok | Uložiť na neskôr | Vypočuť článok
                Páči sa mi to
                ",
            ),
            (
                Newsletter,
                "
                Odoberajte newsletter | Odoberajte náš newsletter | Odoberať | Odoberať newsletter
                Prihláste sa na odber | Prihlásiť sa na odber | Prihláste sa | Prihlásiť sa | Zaregistrujte sa
                Registrujte sa | Predplatné | Predplaťte si | Kúpiť predplatné | Máte predplatné
                Už máte predplatné | Som predplatiteľ | Newsletter | Zadajte svoj e-mail | Váš e-mail
                E-mailová adresa | Článok je len pre predplatiteľov | Tento článok je určený pre predplatiteľov
                Tento článok je zamknutý | Podporte nás | Podporte našu prácu | Buďte v obraze
                Zapnúť upozornenia | Zapnúť notifikácie
                ",
            ),
            (
                Follow,
                "
                Sledujte nás | Sledujte nás na | Sledujte nás na Facebooku | Sledujte nás aj na | Sledovať autora
                Sledovať tému | Nájdete nás na | Pridajte sa k nám | Pripojte sa k nám | Staňte sa fanúšikom
                ",
            ),
            (
                App,
                "
                Stiahnite si aplikáciu | Stiahnite si našu aplikáciu | Stiahnuť aplikáciu | Otvoriť v aplikácii
                Nainštalujte si aplikáciu
                ",
            ),
            (
                Advert,
                "
                Reklama | Reklamy | Inzercia | Komerčný článok | Komerčné oznámenie | Komerčná správa
                Sponzorované | Sponzorovaný obsah | Platená inzercia | Reklamný článok
                Článok pokračuje pod reklamou | Článok pokračuje pod videom | Článok pokračuje pod
                Pokračovanie článku pod reklamou | Text pokračuje pod | PR článok
                ",
            ),
            (
                Byline,
                "
                Autor: | Autorka: | Autori: | Autor článku | Text: | Redakcia: | Redaktor: | Napísal: | Napísala:
                O autorovi | O autorke | Preklad: | Preložil | Preložila | Spracoval
                ",
            ),
            (
                Published,
                "
                Publikované | Publikované: | Zverejnené | Zverejnené: | Uverejnené | Vydané | Dátum vydania
                Dátum publikácie | Pridané | Dátum:
                ",
            ),
            (
                Updated,
                "
                Aktualizované | Aktualizované: | Aktualizácia: | Posledná aktualizácia
                Naposledy aktualizované | Naposledy upravené | Posledná zmena
                ",
            ),
            (
                Legal,
                "
                Všetky práva vyhradené | Autorské práva | Copyright | © | Publikovanie alebo ďalšie šírenie
                Publikovanie alebo šírenie | Kopírovanie zakázané | Ochrana osobných údajov | Ochrana súkromia
                Podmienky používania | Všeobecné podmienky | Nastavenia cookies | Nastavenie súkromia
                Zásady ochrany osobných údajov
                ",
            ),
            (
                Comments,
                "
                Komentáre | Komentár | Komentovať | Pridať komentár | Pridajte komentár | Napísať komentár
                Napíšte komentár | Zanechať komentár | Zanechajte komentár | Zobraziť komentáre | Žiadne komentáre
                Diskusia | Diskusia k článku | Vstúpiť do diskusie | Zapojte sa do diskusie | Otvoriť diskusiu
                Vaša e-mailová adresa nebude zverejnená | Zrušiť odpoveď | Čo si o tom myslíte?
                Páčil sa vám článok?
                ",
            ),
            (
                Tags,
                "
                Štítky | Štítky: | Tagy | Tagy: | Témy: | Téma: | Kľúčové slová | Rubrika: | Rubriky | Kategória:
                Kategórie | Zaradené v | Označené
                ",
            ),
            (
                Toc,
                "
                Obsah článku | Obsah | V tomto článku | V článku sa dozviete | Na tejto stránke
                Preskočiť na obsah | Prejsť na obsah | Späť hore | Na začiatok
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontakty | Kontaktujte nás | Kontaktujte redakciu | Napíšte nám | Napíšte nám na
                Napíšte autorovi | Pošlite nám | Pošlite nám tip | Máte tip | Našli ste chybu
                Našli ste v článku chybu | Nahlásiť chybu | Upozorniť na chybu | Chyba v článku
                ",
            ),
        ],
    },
];
