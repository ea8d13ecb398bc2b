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
                Llegir més | Llegeix més | Llegeix-ne més | Continua llegint | Segueix llegint | Més informació
                Veure més | Mostra'n més | Saber-ne més | Llegir l'article complet | Llegeix l'article
                ",
            ),
            (
                AlsoRead,
                "
                Llegeix també | Llegiu també | Vegeu també | Mira també | També et pot interessar:
                Et pot interessar: | No et perdis | Escolta també
                ",
            ),
            (
                Related,
                "
                Articles relacionats | Notícies relacionades | Relacionat | Relacionats | Continguts relacionats
                Temes relacionats | Et pot interessar | També et pot interessar | El més llegit | Les més llegides
                Més llegides | El més vist | Últimes notícies | Més notícies | Recomanats | Recomanat | Recomanem
                Destacats | Més articles
                ",
            ),
            (
                Share,
                "
                Comparteix | Compartir | Comparteix-ho | Comparteix a | Comparteix aquest article
                Comparteix a Facebook | Comparteix a Twitter | Envia per correu | Imprimeix | Copia l'enllaç
                ",
            ),
            (
                Newsletter,
                "
                Subscriu-te | Subscriu-t'hi | Subscriviu-vos | Subscriu-te al butlletí
                Subscriu-te a la newsletter | Apunta't | Apunta't al butlletí | Butlletí | Registra't
                Fes-te subscriptor | Fes-te soci | Ja ets subscriptor
                ",
            ),
            (
                Follow,
                "
                Segueix-nos | Segueix-nos a | Seguiu-nos | Seguiu-nos a | Segueix-nos a les xarxes
                Uneix-te al canal
                ",
            ),
            (App, "Descarrega l'app | Descarrega't l'app | Descarrega't l'aplicació"),
            (
                Advert,
                "
                Anunci | Anuncis | Publicitat | Contingut patrocinat | Patrocinat
                Continua després de la publicitat
                ",
            ),
            (
                Byline,
                "
                Per | Per: | Escrit per | Text: | Autor: | Autora: | Redacció: | Redacció | Publicat per
                Traducció:
                ",
            ),
            (Published, "Publicat | Publicat el | Publicat: | Data de publicació"),
            (
                Updated,
                "
                Actualitzat | Actualitzat el | Actualitzat a les | Darrera actualització
                Última actualització | Modificat el
                ",
            ),
            (
                Legal,
                "
                Tots els drets reservats | Drets reservats | Copyright | © | Avís legal | Política de privacitat
                Política de galetes | Prohibida la reproducció | Condicions d'ús
                ",
            ),
            (
                Comments,
                "
                Comentaris | Comentari | Comenta | Deixa un comentari | Feu un comentari | Afegeix un comentari
                Escriu un comentari | Deixa una resposta | Veure comentaris | Sense comentaris
                ",
            ),
            (
                Tags,
                "Etiquetes | Temes | Tags | Paraules clau | Categoria: | Categories | Arxivat a",
            ),
            (
                Toc,
                "Índex | Taula de continguts | Continguts | En aquest article | Sumari | Torna a dalt",
            ),
            (
                Contact,
                "Contacta | Contacta'ns | Contacte | Escriu-nos | Envia'ns | Informa d'un error",
            ),
        ],
    },
    Language {
        tag: "gl",
        cues: &[
            (
                ReadMore,
                "Ler máis | Le máis | Seguir lendo | Continuar lendo | Máis información",
            ),
            (AlsoRead, "Ler tamén | Lea tamén | Le tamén | Ver tamén"),
            (
                Related,
                "
                Artigos relacionados | Novas relacionadas | Relacionado | Tamén che pode interesar | O máis lido
                As máis lidas | Máis novas | Últimas novas
                ",
            ),
            (Share, "Compartir | Comparte"),
            (Newsletter, "Subscríbete | Rexístrate | Boletín"),
            (Follow, "Séguenos | Séguenos en"),
            (Advert, "Anuncio | Publicidade"),
            (Byline, "Por | Escrito por | Texto: | Autor:"),
            (Published, "Publicado | Publicado o"),
            (Updated, "Actualizado | Actualizado o"),
            (
                Legal,
                "Todos os dereitos reservados | Copyright | © | Política de privacidade | Aviso legal",
            ),
            (Comments, "Comentarios | Deixa un comentario | Deixe unha resposta"),
            (Tags, "Etiquetas | Temas | Arquivado en"),
            (Toc, "Índice | Contidos | Neste artigo"),
        ],
    },
    Language {
        tag: "eu",
        cues: &[
            (
                ReadMore,
                "
                Irakurri gehiago | Gehiago irakurri | Jarraitu irakurtzen | Informazio gehiago | Ikusi gehiago
                ",
            ),
            (AlsoRead, "Irakurri ere | Irakurri baita ere | Ikusi ere"),
            (
                Related,
                "
                Erlazionatutako albisteak | Lotutako albisteak | Albiste gehiago | Irakurrienak | Azken albisteak
                ",
            ),
            (Share, "Partekatu"),
            (Newsletter, "Harpidetu | Harpidetu buletinera | Eman izena | Buletina"),
            (Follow, "Jarrai gaitzazu"),
            (Advert, "Iragarkia | Publizitatea"),
            (Byline, "Egilea: | Testua: | Idatzia:"),
            (Published, "Argitaratua"),
            (Updated, "Eguneratua | Azken eguneraketa"),
            (
                Legal,
                "Eskubide guztiak erreserbatuta | Copyright | © | Lege oharra | Pribatutasun politika",
            ),
            (Comments, "Iruzkinak | Utzi iruzkina | Erantzunak"),
            (Tags, "Etiketak | Gaiak"),
            (Toc, "Aurkibidea | Edukien taula"),
        ],
    },
];
