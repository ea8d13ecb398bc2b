//! Catalan, Galician, Basque.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "ca",
        cues: &[
            (
                ReadMore,
                "
                llegir més | llegeix més | llegeix ne més | continua llegint | segueix llegint | més informació
                veure més | mostra'n més | saber ne més | llegir l'article complet | llegeix l'article
                ",
            ),
            (
                AlsoRead,
                "
                llegeix també | llegiu també | vegeu també | mira també | també et pot interessar:
                et pot interessar: | no et perdis | escolta també
                ",
            ),
            (
                Related,
                "
                articles relacionats | notícies relacionades | relacionat | relacionats | continguts relacionats
                temes relacionats | et pot interessar | també et pot interessar | el més llegit | les més llegides
                més llegides | el més vist | últimes notícies | més notícies | recomanats | recomanat | recomanem
                destacats | més articles
                ",
            ),
            (
                Share,
                "
                comparteix | compartir | comparteix ho | comparteix a | comparteix aquest article
                comparteix a facebook | comparteix a twitter | envia per correu | imprimeix | copia l'enllaç
                ",
            ),
            (
                Newsletter,
                "
                subscriu te | subscriu t'hi | subscriviu vos | subscriu te al butlletí
                subscriu te a la newsletter | apunta't | apunta't al butlletí | butlletí | registra't
                fes te subscriptor | fes te soci | ja ets subscriptor
                ",
            ),
            (
                Follow,
                "
                segueix nos | segueix nos a | seguiu nos | seguiu nos a | segueix nos a les xarxes
                uneix te al canal
                ",
            ),
            (App, "descarrega l'app | descarrega't l'app | descarrega't l'aplicació"),
            (
                Advert,
                "
                anunci | anuncis | publicitat | contingut patrocinat | patrocinat
                continua després de la publicitat
                ",
            ),
            (
                Byline,
                "
                per | per: | escrit per | text: | autor: | autora: | redacció: | redacció | publicat per
                traducció:
                ",
            ),
            (Published, "publicat | publicat el | publicat: | data de publicació"),
            (
                Updated,
                "
                actualitzat | actualitzat el | actualitzat a les | darrera actualització
                última actualització | modificat el
                ",
            ),
            (
                Legal,
                "
                tots els drets reservats | drets reservats | copyright | © | avís legal | política de privacitat
                política de galetes | prohibida la reproducció | condicions d'ús
                utilitzem cookies | utilitzem galetes | aquest lloc web utilitza cookies
                aquest web utilitza cookies
                ",
            ),
            (
                Comments,
                "
                comentaris | comentari | comenta | deixa un comentari | feu un comentari | afegeix un comentari
                escriu un comentari | deixa una resposta | veure comentaris | sense comentaris
                ",
            ),
            (
                Tags,
                "etiquetes | temes | tags | paraules clau | categoria: | categories | arxivat a",
            ),
            (
                Toc,
                "índex | taula de continguts | continguts | en aquest article | sumari | torna a dalt",
            ),
            (
                Contact,
                "contacta | contacta'ns | contacte | escriu nos | envia'ns | informa d'un error",
            ),
        ],
    },
    Language {
        tag: "gl",
        cues: &[
            (
                ReadMore,
                "ler máis | le máis | seguir lendo | continuar lendo | máis información",
            ),
            (AlsoRead, "ler tamén | lea tamén | le tamén | ver tamén"),
            (
                Related,
                "
                artigos relacionados | novas relacionadas | relacionado | tamén che pode interesar | o máis lido
                as máis lidas | máis novas | últimas novas
                ",
            ),
            (Share, "compartir | comparte"),
            (Newsletter, "subscríbete | rexístrate | boletín"),
            (Follow, "séguenos | séguenos en"),
            (Advert, "anuncio | publicidade"),
            (Byline, "por | escrito por | texto: | autor:"),
            (Published, "publicado | publicado o"),
            (Updated, "actualizado | actualizado o"),
            (
                Legal,
                "todos os dereitos reservados | copyright | © | política de privacidade | aviso legal",
            ),
            (Comments, "comentarios | deixa un comentario | deixe unha resposta"),
            (Tags, "etiquetas | temas | arquivado en"),
            (Toc, "índice | contidos | neste artigo"),
        ],
    },
    Language {
        tag: "eu",
        cues: &[
            (
                ReadMore,
                "
                irakurri gehiago | gehiago irakurri | jarraitu irakurtzen | informazio gehiago | ikusi gehiago
                ",
            ),
            (AlsoRead, "irakurri ere | irakurri baita ere | ikusi ere"),
            (
                Related,
                "
                erlazionatutako albisteak | lotutako albisteak | albiste gehiago | irakurrienak | azken albisteak
                ",
            ),
            (Share, "partekatu"),
            (Newsletter, "harpidetu | harpidetu buletinera | eman izena | buletina"),
            (Follow, "jarrai gaitzazu"),
            (Advert, "iragarkia | publizitatea"),
            (Byline, "egilea: | testua: | idatzia:"),
            (Published, "argitaratua"),
            (Updated, "eguneratua | azken eguneraketa"),
            (
                Legal,
                "eskubide guztiak erreserbatuta | copyright | © | lege oharra | pribatutasun politika",
            ),
            (Comments, "iruzkinak | utzi iruzkina | erantzunak"),
            (Tags, "etiketak | gaiak"),
            (Toc, "aurkibidea | edukien taula"),
        ],
    },
];
