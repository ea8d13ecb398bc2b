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
                Citește mai mult | Citeşte mai mult | Citeste mai mult | Citește mai departe | Citeşte mai departe
                Citeste mai departe | Citește tot articolul | Citește articolul | Citește articolul complet
                Citește continuarea | Continuă lectura | Continuă să citești | Citește mai multe
                Citeste tot articolul | Află mai mult | Află mai multe | Afla mai multe | Vezi mai mult
                Vezi mai multe | Vezi articolul | Vezi video
                ",
            ),
            (
                AlsoRead,
                "
                Citește și | Citeşte şi | Citeste si | Citește și: | Citește: | Citiți și | Citiţi şi | Cititi si
                Vezi și | Vezi şi | Vezi si | Vezi: | Mai multe: | Pe aceeași temă: | Recomandare: | Recomandări:
                Nu ratați | Video:
                ",
            ),
            (
                Related,
                "
                Articole similare | Articole asemănătoare | Articole înrudite | Articole recomandate
                Articole pe aceeași temă | Pe aceeași temă | Pe aceeaşi temă | Pe aceeasi tema | Știri similare
                Stiri similare | Articole din aceeași categorie | Din aceeași categorie | Te-ar putea interesa
                Te-ar putea interesa și | Ți-ar putea plăcea | V-ar putea interesa | Recomandate | Recomandări
                Recomandările redacției | Recomandarea redacției | Recomandat | Recomandate pentru tine
                Cele mai citite | Cele mai citite știri | Cele mai noi | Cele mai noi știri | Cele mai populare
                Ultimele știri | Ultimele stiri | Ultimele articole | Știri recente | Articole recente
                Alte articole | Alte știri | Alte stiri | Mai multe știri | Mai multe articole
                Din aceeaşi categorie | Articolul următor | Articolul anterior | Subiecte similare
                Conținut similar
                ",
            ),
            (
                Share,
                "
                Distribuie | Distribuie articolul | Distribuie pe | Distribuie pe Facebook
                Distribuie pe WhatsApp | Partajează | Partajează pe Facebook | Partajează pe Twitter
                Partajează articolul | Trimite pe WhatsApp | Trimite unui prieten | Trimite prin e-mail
                Printează | Tipărește | Copiază link | Copiază linkul | Link copiat | Share articol
                Salvează articolul | Ascultă articolul
                ",
            ),
            (
                Newsletter,
                "
                Abonează-te | Abonează-te la newsletter | Abonează-te la newsletterul nostru | Abonează-te acum
                Aboneaza-te | Aboneaza-te la newsletter | Abonați-vă | Abonează-te la canalul | Înscrie-te
                Înscrie-te la newsletter | Înregistrează-te | Newsletter | Newsletterul
                Primește cele mai noi știri | Primește newsletterul | Fii la curent | Rămâi la curent
                Adresa de e-mail | Adresa ta de email | Adresa de email | Ești deja abonat | Susține-ne
                Susține jurnalismul | Activează notificările
                ",
            ),
            (
                Follow,
                "
                Urmărește-ne | Urmărește-ne pe | Urmareste-ne pe | Urmăreşte-ne pe | Urmărește-ne pe Google News
                Urmărește-ne pe Facebook | Urmăriți-ne | Urmăriți-ne pe | Urmărește | Urmăriţi-ne pe
                Alătură-te comunității | Ne găsești pe | Intră pe canalul | Intră în comunitatea | Dă like paginii
                ",
            ),
            (
                App,
                "
                Descarcă aplicația | Descarcă aplicaţia | Descarca aplicatia | Descarcă aplicația noastră
                Instalează aplicația | Deschide în aplicație
                ",
            ),
            (
                Advert,
                "
                Publicitate | Reclamă | Reclama | Anunț | Advertorial | Sponsorizat | Conținut sponsorizat
                Articolul continuă după publicitate | Articolul continuă mai jos
                Continuarea articolului după publicitate | Material publicitar
                ",
            ),
            (
                Byline,
                "
                De: | De către | Scris de | Autor: | Autori: | Autor articol | Articol de | Un articol de
                Publicat de | Postat de | Redactor: | Redacția: | Text: | Interviu de | Traducere: | Editor:
                Corespondență de | Despre autor | Reportaj de
                ",
            ),
            (
                Published,
                "
                Publicat | Publicat la | Publicat pe | Publicat în data de | Publicat: | Data publicării
                Data publicarii | Postat la | Postat pe
                ",
            ),
            (
                Updated,
                "
                Actualizat | Actualizat la | Actualizat: | Actualizare: | Ultima actualizare
                Ultima modificare | Modificat la | Data actualizării
                ",
            ),
            (
                Legal,
                "
                Toate drepturile rezervate | Drepturi de autor | Drepturi rezervate | Copyright | ©
                Preluarea fără cost | Este interzisă copierea | Articolul poate fi preluat | Termeni și condiții
                Termeni si conditii | Termeni de utilizare | Politica de confidențialitate
                Politica de confidentialitate | Politica de cookies | Politica cookies | Setări cookie
                ",
            ),
            (
                Comments,
                "
                Comentarii | Comentariu | Comentează | Comentați | Adaugă comentariu | Adaugă un comentariu
                Adauga comentariu | Lasă un comentariu | Lasa un comentariu | Lasă un răspuns
                Scrie un comentariu | Vezi comentariile | Vezi toate comentariile | Niciun comentariu
                Spune-ți părerea | Spune-ţi părerea | Părerea ta | Adresa ta de email nu va fi publicată
                Anulează răspunsul
                ",
            ),
            (
                Tags,
                "
                Etichete | Tag-uri | Taguri | Tags | Subiecte | Cuvinte cheie | Categorie: | Categorii | Secțiune:
                Publicat în | Etichetat | Mai multe despre subiect
                ",
            ),
            (
                Toc,
                "
                Cuprins | Sumar | În acest articol | Conținut | Pe această pagină | Sari la | Sari la conținut
                Înapoi sus | Mergi la
                ",
            ),
            (
                Contact,
                "
                Contactează-ne | Contactați-ne | Contact | Scrie-ne | Scrieți-ne | Scrie-ne pe | Trimite-ne
                Trimiteți-ne | Ai un pont | Ai o știre | Ai o poveste | Semnalează o eroare | Raportează o eroare
                Ați observat o greșeală | Ai observat o greșeală | Sesizări
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
                Διαβάστε περισσότερα | Διαβάστε περισσότερα εδώ | Διαβάστε τη συνέχεια | Διαβάστε όλο το άρθρο
                Διαβάστε ολόκληρο το άρθρο | Διαβάστε το πλήρες άρθρο | Διάβασε περισσότερα | Συνέχεια ανάγνωσης
                Συνεχίστε την ανάγνωση | Συνεχίστε να διαβάζετε | Συνέχεια εδώ | Δείτε περισσότερα
                Δες περισσότερα | Μάθετε περισσότερα | Μάθε περισσότερα | Περισσότερα εδώ
                Περισσότερες πληροφορίες | Εμφάνιση περισσότερων | Περισσότερα | Δείτε το βίντεο | Δείτε όλα
                ",
            ),
            (
                AlsoRead,
                "
                Διαβάστε επίσης | Διαβάστε επίσης: | Διάβασε επίσης | Διαβάστε ακόμη | Διαβάστε ακόμα
                Διάβασε ακόμα | Διαβάστε: | Διάβασε: | Διαβάστε σχετικά | Διαβάστε και | Δείτε επίσης
                Δείτε ακόμη | Δείτε ακόμα | Δες επίσης | Δείτε: | Δείτε και | Ακούστε επίσης | Ακούστε:
                Βλέπε επίσης | Περισσότερα: | Σχετικά: | Σχετικό άρθρο | Βίντεο: | Ανάλυση: | Συνέντευξη: | Άποψη:
                ",
            ),
            (
                Related,
                "
                Σχετικά άρθρα | Σχετικά θέματα | Σχετικές ειδήσεις | Σχετικά νέα | Σχετικές αναρτήσεις
                Παρόμοια άρθρα | Παρόμοια θέματα | Μπορεί να σας ενδιαφέρει | Μπορεί να σας ενδιαφέρουν
                Ίσως σας ενδιαφέρει | Ίσως σας ενδιαφέρουν | Ίσως σε ενδιαφέρει | Μπορεί να σου αρέσει
                Μπορεί να σας αρέσει | Μπορεί να σας αρέσουν | Προτεινόμενα | Προτεινόμενα άρθρα
                Προτάσεις της σύνταξης | Επιλογές της σύνταξης | Δημοφιλή | Δημοφιλέστερα | Δημοφιλή άρθρα
                Τα πιο δημοφιλή | Πιο δημοφιλή | Τα πιο διαβασμένα | Πιο διαβασμένα | Διαβάζονται τώρα
                Τελευταία νέα | Τελευταίες ειδήσεις | Τελευταία άρθρα | Πρόσφατα άρθρα | Πρόσφατες αναρτήσεις
                Ροή ειδήσεων | Όλες οι ειδήσεις | Περισσότερα άρθρα | Περισσότερα νέα | Περισσότερες ειδήσεις
                Άλλα άρθρα | Άλλες ειδήσεις | Κορυφαίες ειδήσεις | Επόμενο άρθρο | Προηγούμενο άρθρο
                Ειδήσεις σήμερα | Κύρια θέματα
                ",
            ),
            (
                Share,
                "
                Κοινοποίηση | Κοινοποίηση στο | Κοινοποίηση στο Facebook | Κοινοποίησε | Κοινοποιήστε
                Κοινοποίησέ το | Κοινοποιήστε το άρθρο | Μοιραστείτε | Μοιραστείτε το | Μοιραστείτε το άρθρο
                Μοιράσου | Μοιράσου το | Διαμοιρασμός | Αποστολή με email | Αποστολή με e-mail | Αποστολή σε φίλο
                Στείλτε σε φίλο | Στείλε σε φίλο | Εκτύπωση | Εκτυπώστε | Αντιγραφή συνδέσμου
                Ο σύνδεσμος αντιγράφηκε | Αποθήκευση άρθρου | Αποθήκευση για αργότερα | Ακούστε το άρθρο
                Μέγεθος γραμματοσειράς
                ",
            ),
            (
                Newsletter,
                "
                Εγγραφείτε | Εγγραφείτε στο newsletter | Εγγραφείτε στο ενημερωτικό δελτίο
                Εγγραφείτε στο newsletter μας | Εγγραφή | Εγγραφή στο newsletter | Εγγράψου
                Εγγράψου στο newsletter | Γίνετε συνδρομητής | Γίνετε συνδρομητές | Γίνε συνδρομητής
                Γίνετε μέλος | Είστε ήδη συνδρομητής | Μόνο για συνδρομητές | Newsletter | Ενημερωτικό δελτίο
                Το email σας | Το e-mail σας | Διεύθυνση email | Διεύθυνση ηλεκτρονικού ταχυδρομείου
                Εισάγετε το email σας | Συνδεθείτε | Σύνδεση | Λάβετε ειδοποιήσεις | Μείνετε ενημερωμένοι
                Μείνε ενημερωμένος | Στηρίξτε μας | Στηρίξτε την ανεξάρτητη δημοσιογραφία
                Ενεργοποιήστε τις ειδοποιήσεις
                ",
            ),
            (
                Follow,
                "
                Ακολουθήστε μας | Ακολουθήστε μας στο | Ακολουθήστε μας στο Google News
                Ακολουθήστε μας στο Facebook | Ακολούθησέ μας | Ακολουθήστε στο Google News | Βρείτε μας
                Βρείτε μας στο | Γίνετε φίλοι | Κάντε like | Κάντε like στη σελίδα | Συνδεθείτε μαζί μας
                Μπείτε στην ομάδα μας
                ",
            ),
            (
                App,
                "
                Κατεβάστε την εφαρμογή | Κατέβασε την εφαρμογή | Κατεβάστε το app | Άνοιγμα στην εφαρμογή
                Εγκαταστήστε την εφαρμογή
                ",
            ),
            (
                Advert,
                "
                Διαφήμιση | Διαφημίσεις | Διαφημιστικό | Διαφημιστικό περιεχόμενο | Χορηγούμενο
                Χορηγούμενο περιεχόμενο | Χορηγούμενο άρθρο | Χορηγός | Προωθημένο περιεχόμενο
                Προβολή διαφήμισης | Το άρθρο συνεχίζεται μετά τη διαφήμιση | Συνέχεια μετά τη διαφήμιση
                Η συνέχεια του άρθρου μετά τη διαφήμιση
                ",
            ),
            (
                Byline,
                "
                Συντάκτης: | Συντάκτρια: | Συντάκτες: | Γράφει ο | Γράφει η | Γράφουν οι | Κείμενο: | Κείμενα:
                Αρθρογράφος: | Επιμέλεια: | Επιμέλεια κειμένου | Δημοσιογράφος: | Από τη σύνταξη
                Συντακτική ομάδα | Μετάφραση: | Σχετικά με τον συντάκτη | Ρεπορτάζ: | Δημοσιεύτηκε από
                ",
            ),
            (
                Published,
                "
                Δημοσιεύτηκε | Δημοσιεύτηκε: | Δημοσιεύθηκε | Δημοσιεύθηκε: | Δημοσίευση:
                Ημερομηνία δημοσίευσης | Ημερομηνία: | Αναρτήθηκε | Αναρτήθηκε στις
                ",
            ),
            (
                Updated,
                "
                Ενημερώθηκε | Ενημερώθηκε: | Ενημέρωση: | Τελευταία ενημέρωση | Τελευταία τροποποίηση
                Ανανεώθηκε
                ",
            ),
            (
                Legal,
                "
                Με επιφύλαξη παντός δικαιώματος | Όλα τα δικαιώματα διατηρούνται
                Με την επιφύλαξη κάθε δικαιώματος | Πνευματικά δικαιώματα | Copyright | ©
                Απαγορεύεται η αναδημοσίευση | Απαγορεύεται η αναπαραγωγή | Όροι χρήσης | Όροι και προϋποθέσεις
                Πολιτική απορρήτου | Πολιτική cookies | Προστασία προσωπικών δεδομένων | Ρυθμίσεις cookies
                ",
            ),
            (
                Comments,
                "
                Σχόλια | Σχόλια: | Σχόλιο | Σχολιάστε | Σχολίασε | Σχολιάστε το άρθρο | Αφήστε ένα σχόλιο
                Αφήστε σχόλιο | Άφησε ένα σχόλιο | Αφήστε μια απάντηση | Αφήστε το σχόλιό σας | Προσθήκη σχολίου
                Προσθέστε σχόλιο | Γράψτε το σχόλιό σας | Γράψτε ένα σχόλιο | Γράψτε σχόλιο | Δείτε τα σχόλια
                Προβολή σχολίων | Δεν υπάρχουν σχόλια | Κανένα σχόλιο | Η ηλ. διεύθυνσή σας δεν δημοσιεύεται
                Η ηλ. διεύθυνση σας δεν δημοσιεύεται | Ακύρωση απάντησης | Συμμετέχετε στη συζήτηση
                Πείτε τη γνώμη σας
                ",
            ),
            (
                Tags,
                "
                Ετικέτες | Ετικέτες: | Θέματα: | Θέμα: | Λέξεις κλειδιά | Λέξεις-κλειδιά | Κατηγορία: | Κατηγορίες
                Κατηγορίες: | Δημοσιεύτηκε στην κατηγορία
                ",
            ),
            (
                Toc,
                "
                Περιεχόμενα | Πίνακας περιεχομένων | Περιεχόμενα άρθρου | Σε αυτό το άρθρο | Σε αυτή τη σελίδα
                Μετάβαση στο περιεχόμενο | Επιστροφή στην κορυφή | Στην κορυφή
                ",
            ),
            (
                Contact,
                "
                Επικοινωνία | Επικοινωνήστε μαζί μας | Επικοινώνησε μαζί μας | Γράψτε μας | Στείλτε μας
                Στείλε μας | Στείλτε μας email | Βρήκατε λάθος | Εντοπίσατε λάθος | Αναφορά λάθους
                Αναφορά σφάλματος | Έχετε πληροφορίες
                ",
            ),
        ],
    },
];
