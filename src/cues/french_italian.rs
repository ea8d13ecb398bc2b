//! French, Italian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "fr",
        cues: &[
            (
                ReadMore,
                "
                lire la suite | lire la suite de l'article | lire plus | lire davantage | en lire plus
                lire l'article | lire l'article complet | lire l'article en entier | lisez l'article complet
                voir la suite | voir plus | voir l'article | en savoir plus | continuer la lecture
                poursuivre la lecture | poursuivez votre lecture | afficher plus | afficher la suite
                la suite après la publicité ici | cliquez ici pour lire la suite | plus d'informations
                plus d'infos | voir la vidéo | regarder la vidéo | écouter l'article complet | tout lire
                plus de détails
                ",
            ),
            (
                AlsoRead,
                "
                lire aussi | à lire aussi | a lire aussi | lisez aussi | lire également | à lire également
                a lire également | lire: | à lire: | a lire: | lire notre | lire notre article | lire l'analyse
                lire l'entretien | lire l'enquête | lire le reportage | lire le récit | lire le portrait
                lire la tribune | lire le décryptage | lire notre enquête | voir aussi | voir également
                à voir aussi | a voir aussi | à écouter aussi | écouter aussi | à découvrir aussi
                découvrez aussi | regardez aussi | à ne pas manquer | sur le même sujet: | retrouvez aussi
                notre dossier | notre décryptage | à relire | vidéo: | video: | pour aller plus loin:
                plus de: | reportage: | analyse: | entretien: | à lire sur
                ",
            ),
            (
                Related,
                "
                pour aller plus loin | sur le même sujet | sur le même thème | à lire dans la même rubrique
                articles liés | articles similaires | articles connexes | articles associés | articles recommandés
                articles les plus lus | sujets liés | sujets associés | contenus associés | dans la même rubrique
                dans le même dossier | les plus lus | le plus lu | les lus | les plus partagés
                les plus commentés | les plus populaires | les plus consultés | articles populaires
                vous aimerez aussi | vous pourriez aussi aimer | vous pourriez aimer
                vous pourriez être intéressé | cela pourrait vous intéresser | ça peut vous intéresser
                ces articles pourraient vous intéresser | recommandé | recommandé pour vous | recommandations
                nos recommandations | dernières actualités | dernières nouvelles | derniers articles
                dernières infos | les dernières actualités | autres articles | autres actualités | plus d'articles
                plus d'actualités | plus d'histoires | la sélection de la rédaction | le choix de la rédaction
                les articles à lire | en continu | article suivant | article précédent | ailleurs sur le web
                contenus sponsorisés | à lire | a lire | à ne pas rater | lectures complémentaires
            nos derniers articles
                ",
            ),
            (
                Share,
                "
                partager | partagez | partager cet article | partager l'article | partager cette page
                partager ce contenu | partagez cet article | partage | partager sur | partager via | partager par
                partager par e mail | partager sur facebook | partager sur twitter | partager sur x
                partager sur linkedin | partager sur whatsapp | partager sur telegram | envoyer par mail
                envoyer par e mail | envoyer à un ami | imprimer | imprimer l'article | copier le lien
                copier l'url | lien copié | enregistrer l'article | sauvegarder | ajouter à mes favoris
                ajouter aux favoris | tweeter | épingler | écouter cet article | écouter l'article
                offrir l'article | offrir cet article | taille du texte
                ",
            ),
            (
                Newsletter,
                "
                abonnez vous | abonnez vous à | abonnez vous à notre newsletter | abonnez vous à la newsletter
                abonnez vous pour lire la suite | s'abonner | je m'abonne | s'abonner à la newsletter
                inscrivez vous | inscrivez vous à | inscrivez vous à notre newsletter
                inscrivez vous à notre infolettre | inscrivez vous gratuitement | s'inscrire
                s'inscrire à la newsletter | je m'inscris | inscription à la newsletter | recevez notre newsletter
                recevez chaque matin | recevez les alertes | recevez gratuitement | newsletter | newsletters
                nos newsletters | la newsletter | infolettre | votre adresse e mail | votre adresse mail
                votre email | adresse e mail | déjà abonné | vous êtes déjà abonné | article réservé aux abonnés
                article réservé à nos abonnés | cet article est réservé aux abonnés | réservé aux abonnés
                restez informé | restez connecté | ne ratez rien | soutenez nous | soutenez le journalisme
                faire un don | essayez gratuitement | activer les notifications | vous pouvez vous désinscrire
                ",
            ),
            (
                Follow,
                "
                suivez nous | suivez nous sur | suivez nous sur facebook
                suivez nous sur instagram | suivez nous sur twitter | suivez nous sur google news
                suivez nous sur whatsapp | suivre | suivez | suivez toute l'actualité | retrouvez nous sur
                rejoignez nous sur | rejoignez notre chaîne | rejoignez notre chaîne whatsapp | suivre l'auteur
                suivre ce sujet
                ",
            ),
            (
                App,
                "
                téléchargez notre application | téléchargez l'application | télécharger l'application
                téléchargez l'appli | télécharger l'appli | télécharger notre application | notre application
                ouvrir dans l'application | disponible sur l'app store | disponible sur google play
                installez notre application
                ",
            ),
            (
                Advert,
                "
                publicité | annonce | annonces | pub | publi rédactionnel | publireportage | publirédactionnel
                sponsorisé | contenu sponsorisé | contenu partenaire | contenu proposé par
                la suite après la publicité | la suite après cette publicité
                la suite de votre contenu après cette annonce | l'article continue après la publicité
                suite de l'article après la publicité | après la publicité
                publicité votre contenu continue ci dessous | votre contenu continue ci dessous
                fermer la publicité | en partenariat avec | lien sponsorisé | promotion
                la suite de l'article après la publicité | partenariat
                ",
            ),
            (
                Byline,
                "
                par | par: | écrit par | ecrit par | rédigé par | publié par | posté par | article de
                article écrit par | un article de | texte: | texte de | texte par | auteur: | auteure:
                auteurs: | rédaction: | la rédaction | propos recueillis par | recueilli par
                entretien réalisé par | interview par | de notre correspondant | de notre envoyé spécial
                de notre envoyée spéciale | de notre correspondante | avec la collaboration de | traduit par
                traduction: | traduit de l'anglais | à propos de l'auteur | a propos de l'auteur | reportage de
                une enquête de | edité par | relu par
            à propos de l'autrice
                ",
            ),
            (
                Published,
                "
                publié | publié le | publié à | publié aujourd'hui | publiée le | publication:
                date de publication | créé le | posté le | mis en ligne le | paru le | article publié le
                rédigé le | cet article a été publié le | ce billet a été publié le
                ",
            ),
            (
                Updated,
                "
                mis à jour | mis à jour le | mise à jour | mise à jour le | mise à jour:
                dernière mise à jour | dernière mise à jour le | dernière modification | modifié le
                modifié | actualisé le | édité le
                ",
            ),
            (
                Legal,
                "
                tous droits réservés | tous droits de reproduction | copyright | © | reproduction interdite
                toute reproduction interdite | toute reproduction | mentions légales | conditions générales
                conditions d'utilisation | conditions générales d'utilisation | politique de confidentialité
                politique de cookies | gestion des cookies | gérer les cookies | données personnelles
                avertissement: | la reproduction | cet article contient des liens affiliés
                certains liens sont affiliés | les propos tenus | cet article est republié
                nous utilisons des cookies | ce site utilise des cookies | ce site web utilise des cookies
                notre site utilise des cookies | nous et nos partenaires | en poursuivant votre navigation
                ",
            ),
            (
                Comments,
                "
                commentaires | commentaire | commenter | commentez | commenter cet article | commenter l'article
                laisser un commentaire | laissez un commentaire | ajouter un commentaire | poster un commentaire
                publier un commentaire | écrire un commentaire | rédiger un commentaire | voir les commentaires
                voir tous les commentaires | lire les commentaires | afficher les commentaires | aucun commentaire
                les commentaires sont fermés | réagir | réagissez | réagir à cet article | réactions
                donnez votre avis | votre avis | participez à la discussion | rejoignez la conversation
                les commentaires | contribuer | votre adresse e mail ne sera pas publiée | annuler la réponse
                cet article vous a t il été utile
                ",
            ),
            (
                Tags,
                "
                tags | mots clés | mot clé | thèmes | thème: | thèmes: | thématiques | sujets
                sujets: | étiquettes | catégorie: | catégories | rubrique: | classé dans | classé sous
                publié dans | tagué | tagué avec | étiqueté | cette entrée a été publiée dans
                ce contenu a été publié dans | cet article a été publié dans
            thèmes associés
                ",
            ),
            (
                Toc,
                "
                sommaire | table des matières | au sommaire | dans cet article | sur cette page | aller à
                aller au contenu | accès rapide | plan de l'article | retour en haut | haut de page
                retour en haut de page
                ",
            ),
            (
                Contact,
                "
                contactez nous | contactez la rédaction | contacter la rédaction | contact | contacter l'auteur
                écrivez nous | ecrivez nous | nous écrire | nous contacter | une info à nous transmettre
                vous avez une information | vous avez une info | signaler une erreur | signaler une faute
                une erreur dans l'article | vous avez repéré une erreur | vous avez une question | envoyez nous
                témoignez | racontez nous
                ",
            ),
        ],
    },
    Language {
        tag: "it",
        cues: &[
            (
                ReadMore,
                "
                leggi di più | leggi tutto | leggi l'articolo | leggi l'articolo completo
                leggi l'intero articolo | leggi l'articolo intero | continua a leggere | continua la lettura
                leggi ancora | leggi qui | per saperne di più | scopri di più | mostra di più | mostra altro
                vedi di più | vedi tutto | vai all'articolo | guarda il video | maggiori informazioni
                approfondisci | clicca qui per leggere
                ",
            ),
            (
                AlsoRead,
                "
                leggi anche | leggete anche | da leggere anche | leggi pure | leggi: | leggi qui: | leggi inoltre
                guarda anche | guarda: | vedi anche | vedi: | ascolta anche | ascolta: | scopri anche
                potrebbe interessarti anche: | potrebbe interessarti: | per approfondire | approfondimento:
                video: | foto e video | intervista:
                ",
            ),
            (
                Related,
                "
                articoli correlati | articoli simili | articoli consigliati | notizie correlate
                contenuti correlati | argomenti correlati | post correlati | potrebbe interessarti
                potrebbe interessarti anche | potrebbero interessarti | potrebbero interessarti anche
                ti potrebbe interessare | ti potrebbe interessare anche | forse ti può interessare
                ti potrebbe piacere | sullo stesso argomento | sullo stesso tema | altri articoli | altre notizie
                altre news | più letti | i più letti | le più lette | più lette | i più visti | i più condivisi
                i più popolari | articoli più letti | articoli recenti | ultime notizie | ultimi articoli
                ultime news | ultim'ora | consigliati | consigliati per te | raccomandati | raccomandati per te
                in primo piano | in tendenza | le notizie del giorno | scelti per te | articolo successivo
                articolo precedente | correlati | letture consigliate
                ",
            ),
            (
                Share,
                "
                condividi | condividi su | condividi questo articolo | condividi l'articolo | condividi la notizia
                condividi questa pagina | condividi via | condividi con | condividi su facebook
                condividi su twitter | condividi su x | condividi su whatsapp | condividi su linkedin
                condividi su telegram | condivisioni | invia per email | invia tramite email | invia ad un amico
                stampa | stampa articolo | copia link | copia il link | link copiato | salva articolo | salva
                twitta | ascolta l'articolo | ascolta questo articolo | regala questo articolo
                ",
            ),
            (
                Newsletter,
                "
                iscriviti | iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti gratis
                iscriviti subito | iscriviti al canale | iscriviti per | iscrizione alla newsletter | abbonati
                abbonati ora | abbonati per continuare a leggere | abbonati subito | sei già abbonato
                hai già un abbonamento | registrati | registrati gratis | ricevi la newsletter
                ricevi le ultime notizie | newsletter | le newsletter | rimani aggiornato | resta aggiornato
                resta informato | inserisci la tua email | la tua email | indirizzo email | il tuo indirizzo email
                articolo riservato agli abbonati | contenuto riservato agli abbonati
                questo articolo è riservato agli abbonati | sostienici | sostieni il giornalismo
                attiva le notifiche
                ",
            ),
            (
                Follow,
                "
                seguici | seguici su | seguici su facebook | seguici su twitter | seguici su instagram
                seguici su google news | seguici anche su | segui | segui su | segui la pagina
                seguici sui social | seguici su whatsapp | unisciti al canale | unisciti al nostro canale
                unisciti al canale whatsapp | entra nel canale | entra nel nostro canale | metti mi piace
                trovaci su
                ",
            ),
            (
                App,
                "
                scarica l'app | scarica la nostra app | scarica l'applicazione | scarica gratis l'app
                scarica ora | apri nell'app | disponibile su app store | disponibile su google play
                ",
            ),
            (
                Advert,
                "
                pubblicità | annuncio | annunci | annuncio pubblicitario | sponsorizzato | contenuto sponsorizzato
                contenuto pubblicitario | informazione pubblicitaria | messaggio pubblicitario
                continua a leggere dopo la pubblicità | continua dopo la pubblicità
                l'articolo continua dopo la pubblicità | l'articolo prosegue dopo la pubblicità | advertisement
                publiredazionale | chiudi annuncio
                ",
            ),
            (
                Byline,
                "
                di | di: | a cura di | scritto da | articolo di | un articolo di | pubblicato da | postato da
                autore: | autrice: | autori: | testo: | testo di | testi di | redazione: | a cura della redazione
                dal nostro inviato | dal nostro corrispondente | dalla nostra inviata
                dalla nostra corrispondente | dal corrispondente | dall'inviato | intervista di | traduzione di
                traduzione: | tradotto da | sull'autore | informazioni sull'autore | servizio di
                ",
            ),
            (
                Published,
                "
                pubblicato | pubblicato il | pubblicato: | pubblicata il | data pubblicazione
                data di pubblicazione | postato il | data: | inserito il | questo articolo è stato pubblicato il
                ",
            ),
            (
                Updated,
                "
                aggiornato | aggiornato il | aggiornato alle | aggiornamento: | ultimo aggiornamento
                ultima modifica | modificato il
                ",
            ),
            (
                Legal,
                "
                tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati
                riproduzione riservata | © riproduzione riservata | riproduzione vietata
                è vietata la riproduzione | copyright | © | informativa privacy | informativa sulla privacy
                privacy policy | cookie policy | termini e condizioni | condizioni d'uso | note legali
                questo articolo contiene link di affiliazione | questo articolo contiene link affiliati
                impostazioni cookie | licenza creative commons
                utilizziamo i cookie | usiamo i cookie | questo sito utilizza cookie
                questo sito utilizza i cookie | questo sito web utilizza i cookie | questo sito usa i cookie
                noi e i nostri partner | noi e terze parti selezionate
                ",
            ),
            (
                Comments,
                "
                commenti | commento | commenta | commenta l'articolo | commenta questo articolo
                commenta la notizia | lascia un commento | lascia il tuo commento | aggiungi un commento
                aggiungi commento | scrivi un commento | inserisci un commento | pubblica un commento
                vedi i commenti | vedi tutti i commenti | leggi i commenti | mostra commenti | nessun commento
                i commenti sono chiusi | partecipa alla discussione | dicci la tua
                il tuo indirizzo email non sarà pubblicato | annulla risposta | i tuoi commenti | discussione
                ti è stato utile
                ",
            ),
            (
                Tags,
                "
                tag | tags | argomenti | argomento: | temi: | temi | parole chiave | etichette | categoria:
                categorie | pubblicato in | archiviato in | archiviato sotto | taggato | taggato con
                leggi altre notizie su | questa voce è stata pubblicata in
                ",
            ),
            (
                Toc,
                "
                indice | indice dei contenuti | indice dell'articolo | sommario | in questo articolo | contenuti
                vai a | vai al contenuto | cosa troverai in questo articolo | torna su | torna all'inizio
                torna in alto
                ",
            ),
            (
                Contact,
                "
                contattaci | contatti | contatta la redazione | contatta l'autore | scrivici
                scrivi alla redazione | scrivici a | segnala un errore | segnala errore | hai una segnalazione
                segnalaci | invia una segnalazione | hai una notizia | per segnalazioni | hai domande
                invia la tua segnalazione
                ",
            ),
        ],
    },
];
