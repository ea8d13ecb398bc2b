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
                Lire la suite | Lire la suite de l'article | Lire plus | Lire davantage | En lire plus
                Lire l'article | Lire l'article complet | Lire l'article en entier | Lisez l'article complet
                Voir la suite | Voir plus | Voir l'article | En savoir plus | Continuer la lecture
                Poursuivre la lecture | Poursuivez votre lecture | Afficher plus | Afficher la suite
                La suite après la publicité ici | Cliquez ici pour lire la suite | Plus d'informations
                Plus d'infos | Voir la vidéo | Regarder la vidéo | Écouter l'article complet | Tout lire
                Plus de détails
                ",
            ),
            (
                AlsoRead,
                "
                Lire aussi | À lire aussi | A lire aussi | Lisez aussi | Lire également | À lire également
                A lire également | Lire : | À lire : | A lire : | Lire notre | Lire notre article | Lire l'analyse
                Lire l'entretien | Lire l'enquête | Lire le reportage | Lire le récit | Lire le portrait
                Lire la tribune | Lire le décryptage | Lire notre enquête | Voir aussi | Voir également
                À voir aussi | A voir aussi | À écouter aussi | Écouter aussi | À découvrir aussi
                Découvrez aussi | Regardez aussi | À ne pas manquer | Sur le même sujet : | Retrouvez aussi
                Notre dossier | Notre décryptage | À relire | Vidéo : | Video : | Pour aller plus loin :
                Plus de : | Reportage : | Analyse : | Entretien : | À lire sur
                ",
            ),
            (
                Related,
                "
                Pour aller plus loin | Sur le même sujet | Sur le même thème | À lire dans la même rubrique
                Articles liés | Articles similaires | Articles connexes | Articles associés | Articles recommandés
                Articles les plus lus | Sujets liés | Sujets associés | Contenus associés | Dans la même rubrique
                Dans le même dossier | Les plus lus | Le plus lu | Les + lus | Les plus partagés
                Les plus commentés | Les plus populaires | Les plus consultés | Articles populaires
                Vous aimerez aussi | Vous pourriez aussi aimer | Vous pourriez aimer
                Vous pourriez être intéressé | Cela pourrait vous intéresser | Ça peut vous intéresser
                Ces articles pourraient vous intéresser | Recommandé | Recommandé pour vous | Recommandations
                Nos recommandations | Dernières actualités | Dernières nouvelles | Derniers articles
                Dernières infos | Les dernières actualités | Autres articles | Autres actualités | Plus d'articles
                Plus d'actualités | Plus d'histoires | La sélection de la rédaction | Le choix de la rédaction
                Les articles à lire | En continu | Article suivant | Article précédent | Ailleurs sur le web
                Contenus sponsorisés | À lire | A lire | À ne pas rater | Lectures complémentaires
                ",
            ),
            (
                Share,
                "
                Partager | Partagez | Partager cet article | Partager l'article | Partager cette page
                Partager ce contenu | Partagez cet article | Partage | Partager sur | Partager via | Partager par
                Partager par e-mail | Partager sur Facebook | Partager sur Twitter | Partager sur X
                Partager sur LinkedIn | Partager sur WhatsApp | Partager sur Telegram | Envoyer par mail
                Envoyer par e-mail | Envoyer à un ami | Imprimer | Imprimer l'article | Copier le lien
                Copier l'URL | Lien copié | Enregistrer l'article | Sauvegarder | Ajouter à mes favoris
                Ajouter aux favoris | Tweeter | Épingler | Écouter cet article | Écouter l'article
                Offrir l'article | Offrir cet article | Taille du texte
                ",
            ),
            (
                Newsletter,
                "
                Abonnez-vous | Abonnez-vous à | Abonnez-vous à notre newsletter | Abonnez-vous à la newsletter
                Abonnez-vous pour lire la suite | S'abonner | Je m'abonne | S'abonner à la newsletter
                Inscrivez-vous | Inscrivez-vous à | Inscrivez-vous à notre newsletter
                Inscrivez-vous à notre infolettre | Inscrivez-vous gratuitement | S'inscrire
                S'inscrire à la newsletter | Je m'inscris | Inscription à la newsletter | Recevez notre newsletter
                Recevez chaque matin | Recevez les alertes | Recevez gratuitement | Newsletter | Newsletters
                Nos newsletters | La newsletter | Infolettre | Votre adresse e-mail | Votre adresse mail
                Votre email | Adresse e-mail | Déjà abonné | Vous êtes déjà abonné | Article réservé aux abonnés
                Article réservé à nos abonnés | Cet article est réservé aux abonnés | Réservé aux abonnés
                Restez informé | Restez connecté | Ne ratez rien | Soutenez-nous | Soutenez le journalisme
                Faire un don | Essayez gratuitement | Activer les notifications | Vous pouvez vous désinscrire
                ",
            ),
            (
                Follow,
                "
                Suivez-nous | Suivez-nous sur | Suivez nous sur | Suivez-nous sur Facebook
                Suivez-nous sur Instagram | Suivez-nous sur Twitter | Suivez-nous sur Google News
                Suivez-nous sur WhatsApp | Suivre | Suivez | Suivez toute l'actualité | Retrouvez-nous sur
                Rejoignez-nous sur | Rejoignez notre chaîne | Rejoignez notre chaîne WhatsApp | Suivre l'auteur
                Suivre ce sujet
                ",
            ),
            (
                App,
                "
                Téléchargez notre application | Téléchargez l'application | Télécharger l'application
                Téléchargez l'appli | Télécharger l'appli | Télécharger notre application | Notre application
                Ouvrir dans l'application | Disponible sur l'App Store | Disponible sur Google Play
                Installez notre application
                ",
            ),
            (
                Advert,
                "
                Publicité | Annonce | Annonces | Pub | Publi-rédactionnel | Publireportage | Publirédactionnel
                Sponsorisé | Contenu sponsorisé | Contenu partenaire | Contenu proposé par
                La suite après la publicité | La suite après cette publicité
                La suite de votre contenu après cette annonce | L'article continue après la publicité
                Suite de l'article après la publicité | Après la publicité
                Publicité, votre contenu continue ci-dessous | Votre contenu continue ci-dessous
                Fermer la publicité | En partenariat avec | Lien sponsorisé | Promotion
                La suite de l'article après la publicité | Partenariat
                ",
            ),
            (
                Byline,
                "
                Par | Par : | Écrit par | Ecrit par | Rédigé par | Publié par | Posté par | Article de
                Article écrit par | Un article de | Texte : | Texte de | Texte par | Auteur : | Auteure :
                Auteurs : | Rédaction : | La rédaction | Propos recueillis par | Recueilli par
                Entretien réalisé par | Interview par | De notre correspondant | De notre envoyé spécial
                De notre envoyée spéciale | De notre correspondante | Avec la collaboration de | Traduit par
                Traduction : | Traduit de l'anglais | À propos de l'auteur | A propos de l'auteur | Reportage de
                Une enquête de | Edité par | Relu par
                ",
            ),
            (
                Published,
                "
                Publié | Publié le | Publié à | Publié aujourd'hui | Publiée le | Publication :
                Date de publication | Créé le | Posté le | Mis en ligne le | Paru le | Article publié le
                Rédigé le
                ",
            ),
            (
                Updated,
                "
                Mis à jour | Mis à jour le | Mise à jour | Mise à jour le | Mise à jour :
                Dernière mise à jour | Dernière mise à jour le | Dernière modification | Modifié le
                Modifié | Actualisé le | Édité le
                ",
            ),
            (
                Legal,
                "
                Tous droits réservés | Tous droits de reproduction | Copyright | © | Reproduction interdite
                Toute reproduction interdite | Toute reproduction | Mentions légales | Conditions générales
                Conditions d'utilisation | Conditions générales d'utilisation | Politique de confidentialité
                Politique de cookies | Gestion des cookies | Gérer les cookies | Données personnelles
                Avertissement : | La reproduction | Cet article contient des liens affiliés
                Certains liens sont affiliés | Les propos tenus | Cet article est republié
                ",
            ),
            (
                Comments,
                "
                Commentaires | Commentaire | Commenter | Commentez | Commenter cet article | Commenter l'article
                Laisser un commentaire | Laissez un commentaire | Ajouter un commentaire | Poster un commentaire
                Publier un commentaire | Écrire un commentaire | Rédiger un commentaire | Voir les commentaires
                Voir tous les commentaires | Lire les commentaires | Afficher les commentaires | Aucun commentaire
                Les commentaires sont fermés | Réagir | Réagissez | Réagir à cet article | Réactions
                Donnez votre avis | Votre avis | Participez à la discussion | Rejoignez la conversation
                Les commentaires | Contribuer | Votre adresse e-mail ne sera pas publiée | Annuler la réponse
                Cet article vous a-t-il été utile ?
                ",
            ),
            (
                Tags,
                "
                Tags | Mots-clés | Mots clés | Mot-clé | Thèmes | Thème : | Thèmes : | Thématiques | Sujets
                Sujets : | Étiquettes | Catégorie : | Catégories | Rubrique : | Classé dans | Classé sous
                Publié dans | Tagué | Tagué avec | Étiqueté
                ",
            ),
            (
                Toc,
                "
                Sommaire | Table des matières | Au sommaire | Dans cet article | Sur cette page | Aller à
                Aller au contenu | Accès rapide | Plan de l'article | Retour en haut | Haut de page
                Retour en haut de page
                ",
            ),
            (
                Contact,
                "
                Contactez-nous | Contactez la rédaction | Contacter la rédaction | Contact | Contacter l'auteur
                Écrivez-nous | Ecrivez-nous | Nous écrire | Nous contacter | Une info à nous transmettre
                Vous avez une information | Vous avez une info | Signaler une erreur | Signaler une faute
                Une erreur dans l'article | Vous avez repéré une erreur | Vous avez une question | Envoyez-nous
                Témoignez | Racontez-nous
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
                Leggi di più | Leggi tutto | Leggi l'articolo | Leggi l'articolo completo
                Leggi l'intero articolo | Leggi l'articolo intero | Continua a leggere | Continua la lettura
                Leggi ancora | Leggi qui | Per saperne di più | Scopri di più | Mostra di più | Mostra altro
                Vedi di più | Vedi tutto | Vai all'articolo | Guarda il video | Maggiori informazioni
                Approfondisci | Clicca qui per leggere
                ",
            ),
            (
                AlsoRead,
                "
                Leggi anche | Leggete anche | Da leggere anche | Leggi pure | Leggi: | Leggi qui: | Leggi inoltre
                Guarda anche | Guarda: | Vedi anche | Vedi: | Ascolta anche | Ascolta: | Scopri anche
                Potrebbe interessarti anche: | Potrebbe interessarti: | Per approfondire | Approfondimento:
                Video: | Foto e video | Intervista:
                ",
            ),
            (
                Related,
                "
                Articoli correlati | Articoli simili | Articoli consigliati | Notizie correlate
                Contenuti correlati | Argomenti correlati | Post correlati | Potrebbe interessarti
                Potrebbe interessarti anche | Potrebbero interessarti | Potrebbero interessarti anche
                Ti potrebbe interessare | Ti potrebbe interessare anche | Forse ti può interessare
                Ti potrebbe piacere | Sullo stesso argomento | Sullo stesso tema | Altri articoli | Altre notizie
                Altre news | Più letti | I più letti | Le più lette | Più lette | I più visti | I più condivisi
                I più popolari | Articoli più letti | Articoli recenti | Ultime notizie | Ultimi articoli
                Ultime news | Ultim'ora | Consigliati | Consigliati per te | Raccomandati | Raccomandati per te
                In primo piano | In tendenza | Le notizie del giorno | Scelti per te | Articolo successivo
                Articolo precedente | Correlati | Letture consigliate
                ",
            ),
            (
                Share,
                "
                Condividi | Condividi su | Condividi questo articolo | Condividi l'articolo | Condividi la notizia
                Condividi questa pagina | Condividi via | Condividi con | Condividi su Facebook
                Condividi su Twitter | Condividi su X | Condividi su WhatsApp | Condividi su LinkedIn
                Condividi su Telegram | Condivisioni | Invia per email | Invia tramite email | Invia ad un amico
                Stampa | Stampa articolo | Copia link | Copia il link | Link copiato | Salva articolo | Salva
                Twitta | Ascolta l'articolo | Ascolta questo articolo | Regala questo articolo
                ",
            ),
            (
                Newsletter,
                "
                Iscriviti | Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Iscriviti gratis
                Iscriviti subito | Iscriviti al canale | Iscriviti per | Iscrizione alla newsletter | Abbonati
                Abbonati ora | Abbonati per continuare a leggere | Abbonati subito | Sei già abbonato
                Hai già un abbonamento | Registrati | Registrati gratis | Ricevi la newsletter
                Ricevi le ultime notizie | Newsletter | Le newsletter | Rimani aggiornato | Resta aggiornato
                Resta informato | Inserisci la tua email | La tua email | Indirizzo email | Il tuo indirizzo email
                Articolo riservato agli abbonati | Contenuto riservato agli abbonati
                Questo articolo è riservato agli abbonati | Sostienici | Sostieni il giornalismo
                Attiva le notifiche
                ",
            ),
            (
                Follow,
                "
                Seguici | Seguici su | Seguici su Facebook | Seguici su Twitter | Seguici su Instagram
                Seguici su Google News | Seguici anche su | Segui | Segui su | Segui la pagina
                Seguici sui social | Seguici su WhatsApp | Unisciti al canale | Unisciti al nostro canale
                Unisciti al canale WhatsApp | Entra nel canale | Entra nel nostro canale | Metti mi piace
                Trovaci su
                ",
            ),
            (
                App,
                "
                Scarica l'app | Scarica la nostra app | Scarica l'applicazione | Scarica gratis l'app
                Scarica ora | Apri nell'app | Disponibile su App Store | Disponibile su Google Play
                ",
            ),
            (
                Advert,
                "
                Pubblicità | Annuncio | Annunci | Annuncio pubblicitario | Sponsorizzato | Contenuto sponsorizzato
                Contenuto pubblicitario | Informazione pubblicitaria | Messaggio pubblicitario
                Continua a leggere dopo la pubblicità | Continua dopo la pubblicità
                L'articolo continua dopo la pubblicità | L'articolo prosegue dopo la pubblicità | Advertisement
                Publiredazionale | Chiudi annuncio
                ",
            ),
            (
                Byline,
                "
                Di | Di: | A cura di | Scritto da | Articolo di | Un articolo di | Pubblicato da | Postato da
                Autore: | Autrice: | Autori: | Testo: | Testo di | Testi di | Redazione: | A cura della redazione
                Dal nostro inviato | Dal nostro corrispondente | Dalla nostra inviata
                Dalla nostra corrispondente | Dal corrispondente | Dall'inviato | Intervista di | Traduzione di
                Traduzione: | Tradotto da | Sull'autore | Informazioni sull'autore | Servizio di
                ",
            ),
            (
                Published,
                "
                Pubblicato | Pubblicato il | Pubblicato: | Pubblicata il | Data pubblicazione
                Data di pubblicazione | Postato il | Data: | Inserito il
                ",
            ),
            (
                Updated,
                "
                Aggiornato | Aggiornato il | Aggiornato alle | Aggiornamento: | Ultimo aggiornamento
                Ultima modifica | Modificato il
                ",
            ),
            (
                Legal,
                "
                Tutti i diritti riservati | Tutti i diritti sono riservati | Diritti riservati
                Riproduzione riservata | © Riproduzione riservata | Riproduzione vietata
                È vietata la riproduzione | Copyright | © | Informativa privacy | Informativa sulla privacy
                Privacy policy | Cookie policy | Termini e condizioni | Condizioni d'uso | Note legali
                Questo articolo contiene link di affiliazione | Questo articolo contiene link affiliati
                Impostazioni cookie | Licenza Creative Commons
                ",
            ),
            (
                Comments,
                "
                Commenti | Commento | Commenta | Commenta l'articolo | Commenta questo articolo
                Commenta la notizia | Lascia un commento | Lascia il tuo commento | Aggiungi un commento
                Aggiungi commento | Scrivi un commento | Inserisci un commento | Pubblica un commento
                Vedi i commenti | Vedi tutti i commenti | Leggi i commenti | Mostra commenti | Nessun commento
                I commenti sono chiusi | Partecipa alla discussione | Dicci la tua
                Il tuo indirizzo email non sarà pubblicato | Annulla risposta | I tuoi commenti | Discussione
                Ti è stato utile?
                ",
            ),
            (
                Tags,
                "
                Tag | Tags | Argomenti | Argomento: | Temi: | Temi | Parole chiave | Etichette | Categoria:
                Categorie | Pubblicato in | Archiviato in | Archiviato sotto | Taggato | Taggato con
                Leggi altre notizie su
                ",
            ),
            (
                Toc,
                "
                Indice | Indice dei contenuti | Indice dell'articolo | Sommario | In questo articolo | Contenuti
                Vai a | Vai al contenuto | Cosa troverai in questo articolo | Torna su | Torna all'inizio
                Torna in alto
                ",
            ),
            (
                Contact,
                "
                Contattaci | Contatti | Contatta la redazione | Contatta l'autore | Scrivici
                Scrivi alla redazione | Scrivici a | Segnala un errore | Segnala errore | Hai una segnalazione
                Segnalaci | Invia una segnalazione | Hai una notizia | Per segnalazioni | Hai domande?
                Invia la tua segnalazione
                ",
            ),
        ],
    },
];
