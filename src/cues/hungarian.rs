//! Hungarian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
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
}];
