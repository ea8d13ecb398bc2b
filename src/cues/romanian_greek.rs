//! Romanian, Greek.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "ro",
        cues: &[
            (
                ReadMore,
                "
                citește mai mult | citeşte mai mult | citeste mai mult | citește mai departe | citeşte mai departe
                citeste mai departe | citește tot articolul | citește articolul | citește articolul complet
                citește continuarea | continuă lectura | continuă să citești | citește mai multe
                citeste tot articolul | află mai mult | află mai multe | afla mai multe | vezi mai mult
                vezi mai multe | vezi articolul | vezi video
                ",
            ),
            (
                AlsoRead,
                "
                citește și | citeşte şi | citeste si | citește și: | citește: | citiți și | citiţi şi | cititi si
                vezi și | vezi şi | vezi si | vezi: | mai multe: | pe aceeași temă: | recomandare: | recomandări:
                nu ratați | video:
                ",
            ),
            (
                Related,
                "
                articole similare | articole asemănătoare | articole înrudite | articole recomandate
                articole pe aceeași temă | pe aceeași temă | pe aceeaşi temă | pe aceeasi tema | știri similare
                stiri similare | articole din aceeași categorie | din aceeași categorie | te ar putea interesa
                te ar putea interesa și | ți ar putea plăcea | v ar putea interesa | recomandate | recomandări
                recomandările redacției | recomandarea redacției | recomandat | recomandate pentru tine
                cele mai citite | cele mai citite știri | cele mai noi | cele mai noi știri | cele mai populare
                ultimele știri | ultimele stiri | ultimele articole | știri recente | articole recente
                alte articole | alte știri | alte stiri | mai multe știri | mai multe articole
                din aceeaşi categorie | articolul următor | articolul anterior | subiecte similare
                conținut similar
                ",
            ),
            (
                Share,
                "
                distribuie | distribuie articolul | distribuie pe | distribuie pe facebook
                distribuie pe whatsapp | partajează | partajează pe facebook | partajează pe twitter
                partajează articolul | trimite pe whatsapp | trimite unui prieten | trimite prin e mail
                printează | tipărește | copiază link | copiază linkul | link copiat | share articol
                salvează articolul | ascultă articolul
                ",
            ),
            (
                Newsletter,
                "
                abonează te | abonează te la newsletter | abonează te la newsletterul nostru | abonează te acum
                aboneaza te | aboneaza te la newsletter | abonați vă | abonează te la canalul | înscrie te
                înscrie te la newsletter | înregistrează te | newsletter | newsletterul
                primește cele mai noi știri | primește newsletterul | fii la curent | rămâi la curent
                adresa de e mail | adresa ta de email | adresa de email | ești deja abonat | susține ne
                susține jurnalismul | activează notificările
                ",
            ),
            (
                Follow,
                "
                urmărește ne | urmărește ne pe | urmareste ne pe | urmăreşte ne pe | urmărește ne pe google news
                urmărește ne pe facebook | urmăriți ne | urmăriți ne pe | urmărește | urmăriţi ne pe
                alătură te comunității | ne găsești pe | intră pe canalul | intră în comunitatea | dă like paginii
                ",
            ),
            (
                App,
                "
                descarcă aplicația | descarcă aplicaţia | descarca aplicatia | descarcă aplicația noastră
                instalează aplicația | deschide în aplicație
                ",
            ),
            (
                Advert,
                "
                publicitate | reclamă | reclama | anunț | advertorial | sponsorizat | conținut sponsorizat
                articolul continuă după publicitate | articolul continuă mai jos
                continuarea articolului după publicitate | material publicitar
                ",
            ),
            (
                Byline,
                "
                de: | de către | scris de | autor: | autori: | autor articol | articol de | un articol de
                publicat de | postat de | redactor: | redacția: | text: | interviu de | traducere: | editor:
                corespondență de | despre autor | reportaj de
                ",
            ),
            (
                Published,
                "
                publicat | publicat la | publicat pe | publicat în data de | publicat: | data publicării
                data publicarii | postat la | postat pe
                ",
            ),
            (
                Updated,
                "
                actualizat | actualizat la | actualizat: | actualizare: | ultima actualizare
                ultima modificare | modificat la | data actualizării
                ",
            ),
            (
                Legal,
                "
                toate drepturile rezervate | drepturi de autor | drepturi rezervate | copyright | ©
                preluarea fără cost | este interzisă copierea | articolul poate fi preluat | termeni și condiții
                termeni si conditii | termeni de utilizare | politica de confidențialitate
                politica de confidentialitate | politica de cookies | politica cookies | setări cookie
                folosim cookie uri | utilizăm cookie uri | acest site folosește cookie uri
                acest site utilizează cookie uri | noi și partenerii noștri
                ",
            ),
            (
                Comments,
                "
                comentarii | comentariu | comentează | comentați | adaugă comentariu | adaugă un comentariu
                adauga comentariu | lasă un comentariu | lasa un comentariu | lasă un răspuns
                scrie un comentariu | vezi comentariile | vezi toate comentariile | niciun comentariu
                spune ți părerea | spune ţi părerea | părerea ta | adresa ta de email nu va fi publicată
                anulează răspunsul
                ",
            ),
            (
                Tags,
                "
                etichete | tag uri | taguri | tags | subiecte | cuvinte cheie | categorie: | categorii | secțiune:
                publicat în | etichetat | mai multe despre subiect
                ",
            ),
            (
                Toc,
                "
                cuprins | sumar | în acest articol | conținut | pe această pagină | sari la | sari la conținut
                înapoi sus | mergi la
                ",
            ),
            (
                Contact,
                "
                contactează ne | contactați ne | contact | scrie ne | scrieți ne | scrie ne pe | trimite ne
                trimiteți ne | ai un pont | ai o știre | ai o poveste | semnalează o eroare | raportează o eroare
                ați observat o greșeală | ai observat o greșeală | sesizări
                ",
            ),
        ],
    },
    Language {
        tag: "el",
        cues: &[
            (
                ReadMore,
                "
                διαβάστε περισσότερα | διαβάστε περισσότερα εδώ | διαβάστε τη συνέχεια | διαβάστε όλο το άρθρο
                διαβάστε ολόκληρο το άρθρο | διαβάστε το πλήρες άρθρο | διάβασε περισσότερα | συνέχεια ανάγνωσης
                συνεχίστε την ανάγνωση | συνεχίστε να διαβάζετε | συνέχεια εδώ | δείτε περισσότερα
                δες περισσότερα | μάθετε περισσότερα | μάθε περισσότερα | περισσότερα εδώ
                περισσότερες πληροφορίες | εμφάνιση περισσότερων | περισσότερα | δείτε το βίντεο | δείτε όλα
                ",
            ),
            (
                AlsoRead,
                "
                διαβάστε επίσης | διαβάστε επίσης: | διάβασε επίσης | διαβάστε ακόμη | διαβάστε ακόμα
                διάβασε ακόμα | διαβάστε: | διάβασε: | διαβάστε σχετικά | διαβάστε και | δείτε επίσης
                δείτε ακόμη | δείτε ακόμα | δες επίσης | δείτε: | δείτε και | ακούστε επίσης | ακούστε:
                βλέπε επίσης | περισσότερα: | σχετικά: | σχετικό άρθρο | βίντεο: | ανάλυση: | συνέντευξη: | άποψη:
                ",
            ),
            (
                Related,
                "
                σχετικά άρθρα | σχετικά θέματα | σχετικές ειδήσεις | σχετικά νέα | σχετικές αναρτήσεις
                παρόμοια άρθρα | παρόμοια θέματα | μπορεί να σας ενδιαφέρει | μπορεί να σας ενδιαφέρουν
                ίσως σας ενδιαφέρει | ίσως σας ενδιαφέρουν | ίσως σε ενδιαφέρει | μπορεί να σου αρέσει
                μπορεί να σας αρέσει | μπορεί να σας αρέσουν | προτεινόμενα | προτεινόμενα άρθρα
                προτάσεις της σύνταξης | επιλογές της σύνταξης | δημοφιλή | δημοφιλέστερα | δημοφιλή άρθρα
                τα πιο δημοφιλή | πιο δημοφιλή | τα πιο διαβασμένα | πιο διαβασμένα | διαβάζονται τώρα
                τελευταία νέα | τελευταίες ειδήσεις | τελευταία άρθρα | πρόσφατα άρθρα | πρόσφατες αναρτήσεις
                ροή ειδήσεων | όλες οι ειδήσεις | περισσότερα άρθρα | περισσότερα νέα | περισσότερες ειδήσεις
                άλλα άρθρα | άλλες ειδήσεις | κορυφαίες ειδήσεις | επόμενο άρθρο | προηγούμενο άρθρο
                ειδήσεις σήμερα | κύρια θέματα
                ",
            ),
            (
                Share,
                "
                κοινοποίηση | κοινοποίηση στο | κοινοποίηση στο facebook | κοινοποίησε | κοινοποιήστε
                κοινοποίησέ το | κοινοποιήστε το άρθρο | μοιραστείτε | μοιραστείτε το | μοιραστείτε το άρθρο
                μοιράσου | μοιράσου το | διαμοιρασμός | αποστολή με email | αποστολή με e mail | αποστολή σε φίλο
                στείλτε σε φίλο | στείλε σε φίλο | εκτύπωση | εκτυπώστε | αντιγραφή συνδέσμου
                ο σύνδεσμος αντιγράφηκε | αποθήκευση άρθρου | αποθήκευση για αργότερα | ακούστε το άρθρο
                μέγεθος γραμματοσειράς
                ",
            ),
            (
                Newsletter,
                "
                εγγραφείτε | εγγραφείτε στο newsletter | εγγραφείτε στο ενημερωτικό δελτίο
                εγγραφείτε στο newsletter μας | εγγραφή | εγγραφή στο newsletter | εγγράψου
                εγγράψου στο newsletter | γίνετε συνδρομητής | γίνετε συνδρομητές | γίνε συνδρομητής
                γίνετε μέλος | είστε ήδη συνδρομητής | μόνο για συνδρομητές | newsletter | ενημερωτικό δελτίο
                το email σας | το e mail σας | διεύθυνση email | διεύθυνση ηλεκτρονικού ταχυδρομείου
                εισάγετε το email σας | συνδεθείτε | σύνδεση | λάβετε ειδοποιήσεις | μείνετε ενημερωμένοι
                μείνε ενημερωμένος | στηρίξτε μας | στηρίξτε την ανεξάρτητη δημοσιογραφία
                ενεργοποιήστε τις ειδοποιήσεις
                ",
            ),
            (
                Follow,
                "
                ακολουθήστε μας | ακολουθήστε μας στο | ακολουθήστε μας στο google news
                ακολουθήστε μας στο facebook | ακολούθησέ μας | ακολουθήστε στο google news | βρείτε μας
                βρείτε μας στο | γίνετε φίλοι | κάντε like | κάντε like στη σελίδα | συνδεθείτε μαζί μας
                μπείτε στην ομάδα μας
                ",
            ),
            (
                App,
                "
                κατεβάστε την εφαρμογή | κατέβασε την εφαρμογή | κατεβάστε το app | άνοιγμα στην εφαρμογή
                εγκαταστήστε την εφαρμογή
                ",
            ),
            (
                Advert,
                "
                διαφήμιση | διαφημίσεις | διαφημιστικό | διαφημιστικό περιεχόμενο | χορηγούμενο
                χορηγούμενο περιεχόμενο | χορηγούμενο άρθρο | χορηγός | προωθημένο περιεχόμενο
                προβολή διαφήμισης | το άρθρο συνεχίζεται μετά τη διαφήμιση | συνέχεια μετά τη διαφήμιση
                η συνέχεια του άρθρου μετά τη διαφήμιση
                ",
            ),
            (
                Byline,
                "
                συντάκτης: | συντάκτρια: | συντάκτες: | γράφει ο | γράφει η | γράφουν οι | κείμενο: | κείμενα:
                αρθρογράφος: | επιμέλεια: | επιμέλεια κειμένου | δημοσιογράφος: | από τη σύνταξη
                συντακτική ομάδα | μετάφραση: | σχετικά με τον συντάκτη | ρεπορτάζ: | δημοσιεύτηκε από
                ",
            ),
            (
                Published,
                "
                δημοσιεύτηκε | δημοσιεύτηκε: | δημοσιεύθηκε | δημοσιεύθηκε: | δημοσίευση:
                ημερομηνία δημοσίευσης | ημερομηνία: | αναρτήθηκε | αναρτήθηκε στις
                ",
            ),
            (
                Updated,
                "
                ενημερώθηκε | ενημερώθηκε: | ενημέρωση: | τελευταία ενημέρωση | τελευταία τροποποίηση
                ανανεώθηκε
                ",
            ),
            (
                Legal,
                "
                με επιφύλαξη παντός δικαιώματος | όλα τα δικαιώματα διατηρούνται
                με την επιφύλαξη κάθε δικαιώματος | πνευματικά δικαιώματα | copyright | ©
                απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή | όροι χρήσης | όροι και προϋποθέσεις
                πολιτική απορρήτου | πολιτική cookies | προστασία προσωπικών δεδομένων | ρυθμίσεις cookies
                χρησιμοποιούμε cookies | αυτός ο ιστότοπος χρησιμοποιεί cookies | εμείς και οι συνεργάτες μας
                ",
            ),
            (
                Comments,
                "
                σχόλια | σχόλια: | σχόλιο | σχολιάστε | σχολίασε | σχολιάστε το άρθρο | αφήστε ένα σχόλιο
                αφήστε σχόλιο | άφησε ένα σχόλιο | αφήστε μια απάντηση | αφήστε το σχόλιό σας | προσθήκη σχολίου
                προσθέστε σχόλιο | γράψτε το σχόλιό σας | γράψτε ένα σχόλιο | γράψτε σχόλιο | δείτε τα σχόλια
                προβολή σχολίων | δεν υπάρχουν σχόλια | κανένα σχόλιο | η ηλ διεύθυνσή σας δεν δημοσιεύεται
                η ηλ διεύθυνση σας δεν δημοσιεύεται | ακύρωση απάντησης | συμμετέχετε στη συζήτηση
                πείτε τη γνώμη σας
                ",
            ),
            (
                Tags,
                "
                ετικέτες | ετικέτες: | θέματα: | θέμα: | λέξεις κλειδιά | κατηγορία: | κατηγορίες
                κατηγορίες: | δημοσιεύτηκε στην κατηγορία
                ",
            ),
            (
                Toc,
                "
                περιεχόμενα | πίνακας περιεχομένων | περιεχόμενα άρθρου | σε αυτό το άρθρο | σε αυτή τη σελίδα
                μετάβαση στο περιεχόμενο | επιστροφή στην κορυφή | στην κορυφή
                ",
            ),
            (
                Contact,
                "
                επικοινωνία | επικοινωνήστε μαζί μας | επικοινώνησε μαζί μας | γράψτε μας | στείλτε μας
                στείλε μας | στείλτε μας email | βρήκατε λάθος | εντοπίσατε λάθος | αναφορά λάθους
                αναφορά σφάλματος | έχετε πληροφορίες
                ",
            ),
        ],
    },
];
