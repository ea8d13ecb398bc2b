//! The names of the months, as data: one place for all that read dates.

use super::cursor::{Cursor, is_letter};
use crate::table::first_char;

/// The most words of a name: `كانون الثاني`, `tháng mười một`.
const MAX_WORDS: usize = 3;

/// The names of the months per language, January first: full, as they are inflected in dates, and short. Where a name is
/// two different months in two languages and the text's language does not tell, the first line wins: they go from the
/// language with the most speakers down. Case and accents do not count.
#[rustfmt::skip]
const NAMES: &[(&str, &str)] = &[
    ("en", "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|\
        september,sep,sept|october,oct|november,nov|december,dec"),
    ("hi", "जनवरी,जन|फ़रवरी,फ़र,फरवरी|मार्च|अप्रैल|मई|जून|जुलाई,जुल|अगस्त,अग,अगस्‍त|सितंबर,सित,सितम्बर|\
        अक्टूबर,अक्टू,अक्तूबर|नवंबर,नव,नवम्बर|दिसंबर,दिस,दिसम्बर"),
    ("es", "enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|\
        septiembre,sept,setiembre,sep,set|octubre,oct|noviembre,nov|diciembre,dic"),
    ("ar", "يناير,كانون الثاني,جانفي,ينائر|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,ابريل,إبريل,أفريل|\
        مايو,أيار,ماي|يونيو,حزيران,يونيه,جوان|يوليو,تموز,يوليه,جويلية,يوليوز|أغسطس,آب,أوت,غشت|\
        سبتمبر,أيلول,شتنبر|أكتوبر,تشرين الأول,تشرين أول|نوفمبر,تشرين الثاني,تشرين ثاني,نونبر|\
        ديسمبر,كانون الأول,كانون أول,دجنبر"),
    ("fr", "janvier,janv|février,févr|mars|avril,avr|mai|juin|juillet,juil,jul|août|septembre,sept,sep|\
        octobre,oct|novembre,nov|décembre,déc"),
    ("bn", "জানুয়ারি,জানু,জানুয়ারী|ফেব্রুয়ারি,ফেব,ফেব্রুয়ারী|মার্চ|এপ্রিল,এপ্রি|মে|জুন|জুলাই,জুল|\
        আগস্ট,আগ,অগাস্ট,অগস্ট|সেপ্টেম্বর,সেপ,সেপ্ট|অক্টোবর,অক্টো|নভেম্বর,নভে|ডিসেম্বর,ডিসে"),
    ("pt", "janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|\
        setembro,set|outubro,out|novembro,nov|dezembro,dez"),
    ("ru", "января,январь,янв|февраля,февраль,февр,фев|марта,март,мар|апреля,апрель,апр|мая,май|\
        июня,июнь,июн|июля,июль,июл|августа,август,авг|сентября,сентябрь,сент,сен|октября,октябрь,окт|\
        ноября,ноябрь,нояб,ноя|декабря,декабрь,дек"),
    ("ur", "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"),
    ("id", "januari,jan|februari,feb,pebruari|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu,agt,ags|\
        september,sep|oktober,okt|november,nov,nop,nopember|desember,des"),
    ("de", "januar,jan,jänner,jän|februar,feb,feber|märz,mär,maerz,mrz|april,apr|mai|juni,jun|juli,jul|\
        august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez"),
    ("mr", "जानेवारी,जाने|फेब्रुवारी,फेब्रु|मार्च|एप्रिल,एप्रि|मे|जून|जुलै|ऑगस्ट,ऑग|सप्टेंबर,सप्टें|\
        ऑक्टोबर,ऑक्टो|नोव्हेंबर,नोव्हें|डिसेंबर,डिसें"),
    ("te", "జనవరి,జన|ఫిబ్రవరి,ఫిబ్ర|మార్చి|ఏప్రిల్,ఏప్రి|మే|జూన్|జులై|ఆగస్టు,ఆగ,ఆగస్ట్|సెప్టెంబర్,సెప్టెం|\
        అక్టోబర్,అక్టో|నవంబర్,నవం|డిసెంబర్,డిసెం"),
    ("tr", "ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|\
        ekim,eki|kasım,kas|aralık,ara"),
    ("ta", "ஜனவரி,ஜன|பிப்ரவரி,பிப்|மார்ச்,மார்|ஏப்ரல்,ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்,ஆக|செப்டம்பர்,செப்|\
        அக்டோபர்,அக்|நவம்பர்,நவ|டிசம்பர்,டிச"),
    ("fa", "ژانویه|فوریه|مارس|آوریل,اپریل|مه,می|ژوئن,جون|ژوئیه,جولای,ژوییه|اوت,آگوست,اگست|سپتامبر|\
        اکتبر,اکتوبر|نوامبر|دسامبر"),
    ("it", "gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|\
        settembre,set,sett|ottobre,ott|novembre,nov|dicembre,dic"),
    ("th", "มกราคม,ม.ค|กุมภาพันธ์,ก.พ|มีนาคม,มี.ค|เมษายน,เม.ย|พฤษภาคม,พ.ค|มิถุนายน,มิ.ย|กรกฎาคม,ก.ค|\
        สิงหาคม,ส.ค|กันยายน,ก.ย|ตุลาคม,ต.ค|พฤศจิกายน,พ.ย|ธันวาคม,ธ.ค"),
    ("gu", "જાન્યુઆરી,જાન્યુ|ફેબ્રુઆરી,ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર,સપ્ટે|ઑક્ટોબર,ઑક્ટો|\
        નવેમ્બર,નવે|ડિસેમ્બર,ડિસે"),
    ("kn", "ಜನವರಿ,ಜನ|ಫೆಬ್ರವರಿ,ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್,ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್,ಆಗ|ಸೆಪ್ಟೆಂಬರ್,ಸೆಪ್ಟೆಂ|\
        ಅಕ್ಟೋಬರ್,ಅಕ್ಟೋ|ನವೆಂಬರ್,ನವೆಂ|ಡಿಸೆಂಬರ್,ಡಿಸೆಂ"),
    ("ml", "ജനുവരി,ജനു|ഫെബ്രുവരി,ഫെബ്രു|മാർച്ച്,മാർ|ഏപ്രിൽ,ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്,ഓഗ|\
        സെപ്റ്റംബർ,സെപ്റ്റം|ഒക്‌ടോബർ,ഒക്ടോ|നവംബർ,നവം|ഡിസംബർ,ഡിസം"),
    ("pa", "ਜਨਵਰੀ,ਜਨ|ਫ਼ਰਵਰੀ,ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ,ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ,ਜੁਲਾ|ਅਗਸਤ,ਅਗ|ਸਤੰਬਰ,ਸਤੰ|ਅਕਤੂਬਰ,ਅਕਤੂ|ਨਵੰਬਰ,ਨਵੰ|\
        ਦਸੰਬਰ,ਦਸੰ"),
    ("uk", "січня,січень,січ|лютого,лютий,лют|березня,березень,бер|квітня,квітень,квіт|травня,травень,трав|\
        червня,червень,черв|липня,липень,лип|серпня,серпень,серп|вересня,вересень,вер|\
        жовтня,жовтень,жовт|листопада,листопад,лист|грудня,грудень,груд"),
    ("pl", "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|\
        czerwca,czerwiec,cze|lipca,lipiec,lip|sierpnia,sierpień,sie|września,wrzesień,wrz,wrze|\
        października,październik,paź,paźdz|listopada,listopad,lis|grudnia,grudzień,gru"),
    ("ro", "ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|\
        septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec"),
    ("nl", "januari,jan|februari,feb|maart,mrt,maa|april,apr|mei|juni,jun|juli,jul|augustus,aug|\
        september,sep,sept|oktober,okt|november,nov|december,dec"),
    ("sw", "januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sep|\
        oktoba,okt|novemba,nov|desemba,des"),
    ("ms", "januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sep|oktober,okt|\
        november,nov|disember,dis"),
    ("fil", "enero,ene|pebrero,peb|marso,mar|abril,abr|mayo,may|hunyo,hun|hulyo,hul|agosto,ago|\
        setyembre,set,septiyembre|oktubre,okt|nobyembre,nob|disyembre,dis"),
    ("uz", "yanvar,yan,янв|fevral,fev|mart,mar|aprel,apr|may|iyun,iyn|iyul,iyl|avgust,avg|\
        sentabr,sen,sentyabr,sent|oktabr,okt,oktyabr|noyabr,noy|dekabr,dek"),
    ("az", "yanvar,yan|fevral,fev|mart,mar|aprel,apr|may|iyun,iyn|iyul,iyl|avqust,avq|sentyabr,sen,sent|\
        oktyabr,okt|noyabr,noy|dekabr,dek"),
    ("el", "ιανουαρίου,ιανουάριος,ιαν|φεβρουαρίου,φεβρουάριος,φεβ|μαρτίου,μάρτιος,μαρ,μάρτη|\
        απριλίου,απρίλιος,απρ,απρίλη|μαΐου,μάιος,μαΐ,μάη|ιουνίου,ιούνιος,ιουν,ιούνη,ιούν|\
        ιουλίου,ιούλιος,ιουλ,ιούλη,ιούλ|αυγούστου,αύγουστος,αυγ|σεπτεμβρίου,σεπτέμβριος,σεπ|\
        οκτωβρίου,οκτώβριος,οκτ|νοεμβρίου,νοέμβριος,νοε|δεκεμβρίου,δεκέμβριος,δεκ"),
    ("hu", "január,jan|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|\
        szeptember,szept,szep|október,okt|november,nov|december,dec"),
    ("cs", "ledna,leden,led|února,únor,úno|března,březen,bře|dubna,duben,dub|května,květen,kvě|\
        června,červen,čvn|července,červenec,čvc|srpna,srpen,srp|září,zář|října,říjen,říj|\
        listopadu,listopad,lis|prosince,prosinec,pro"),
    ("sv", "januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|\
        november,nov|december,dec"),
    ("he", "ינואר,ינו,בינואר|פברואר,פבר,בפברואר|מרץ,מרס,במרץ|אפריל,אפר,באפריל|מאי,במאי|יוני,ביוני|\
        יולי,ביולי|אוגוסט,אוג,באוגוסט|ספטמבר,ספט,בספטמבר|אוקטובר,אוק,באוקטובר|נובמבר,נוב,בנובמבר|\
        דצמבר,דצמ,בדצמבר"),
    ("ca", "gener,gen|febrer,febr|març|abril,abr|maig|juny|juliol,jul|agost,ag|setembre,set|octubre,oct|\
        novembre,nov|desembre,des"),
    ("sr", "јануар,јан,јануара|фебруар,феб,фебруара,фебр|март,мар,марта|април,апр,априла|мај,маја|јун,јуни|\
        јул,јули|август,авг,августа|септембар,сеп,септембра,септ|октобар,окт,октобра|\
        новембар,нов,новембра|децембар,дец,децембра"),
    ("sr", "januar,januara,jan|februar,februara,feb,febr|mart,marta,mar|april,aprila,apr|maj,maja|\
        jun,juna,juni|jul,jula,juli|avgust,avgusta,avg|septembar,septembra,sep,sept|oktobar,oktobra,okt|\
        novembar,novembra,nov|decembar,decembra,dec"),
    ("bg", "януари,ян,яну|февруари,фев,февр|март,мар|април,апр|май|юни|юли|август,авг|септември,сеп,септ|\
        октомври,окт|ноември,ное,ноем|декември,дек"),
    ("be", "студзеня,студзень,сту|лютага,люты,лют|сакавіка,сакавік,сак|красавіка,красавік,кра|\
        мая,май,траўня,травень|чэрвеня,чэрвень,чэр|ліпеня,ліпень,ліп|жніўня,жнівень,жні|\
        верасня,верасень,вер|кастрычніка,кастрычнік,кас,кастр|лістапада,лістапад,ліс|снежня,снежань,сне"),
    ("da", "januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|\
        oktober,okt|november,nov|december,dec"),
    ("fi", "tammikuuta,tammikuu,tammi,tammikuun|helmikuuta,helmikuu,helmi,helmikuun|\
        maaliskuuta,maaliskuu,maalis,maaliskuun|huhtikuuta,huhtikuu,huhti,huhtikuun|\
        toukokuuta,toukokuu,touko,toukokuun|kesäkuuta,kesäkuu,kesä,kesäkuun|\
        heinäkuuta,heinäkuu,heinä,heinäkuun|elokuuta,elokuu,elo,elokuun|syyskuuta,syyskuu,syys,syyskuun|\
        lokakuuta,lokakuu,loka,lokakuun|marraskuuta,marraskuu,marras,marraskuun|\
        joulukuuta,joulukuu,joulu,joulukuun"),
    ("sk", "januára,január,jan|februára,február,feb|marca,marec,mar|apríla,apríl,apr|mája,máj|júna,jún|\
        júla,júl|augusta,august,aug|septembra,september,sep|októbra,október,okt|novembra,november,nov|\
        decembra,december,dec"),
    ("hr", "siječnja,siječanj,sij,siječ|veljače,veljača,velj|ožujka,ožujak,ožu,ožuj|\
        travnja,travanj,tra,trav|svibnja,svibanj,svi,svib|lipnja,lipanj,lip|srpnja,srpanj,srp|\
        kolovoza,kolovoz,kol,kolov|rujna,rujan,ruj|listopada,listopad,lis|studenoga,studeni,stu,stud|\
        prosinca,prosinac,pro,pros"),
    ("bs", "januar,jan|februar,feb|mart,mar|april,apr|maj|juni,jun|juli,jul|august,aug,augusta|\
        septembar,sep|oktobar,okt|novembar,nov|decembar,dec"),
    ("nb", "januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|\
        oktober,okt|november,nov|desember,des"),
    ("kk", "қаңтар,қаң,қаңтары|ақпан,ақп,ақпаны|наурыз,нау,наурызы|сәуір,сәу,сәуірі|мамыр,мам,мамыры|\
        маусым,мау,маусымы|шілде,шіл,шілдесі|тамыз,там,тамызы|қыркүйек,қыр,қыркүйегі|қазан,қаз,қазаны|\
        қараша,қар,қарашасы|желтоқсан,жел,желтоқсаны"),
    ("ky", "январь,янв,январы|февраль,фев|март,мар|апрель,апр|май,майы|июнь,июн|июль,июл|август,авг|\
        сентябрь,сен|октябрь,окт|ноябрь,ноя|декабрь,дек"),
    ("sq", "janar,jan,janari|shkurt,shk|mars,mar|prill,pri|maj,maji|qershor,qer|korrik,korr|gusht,gush|\
        shtator,sht|tetor,tet|nëntor,nën|dhjetor,dhj"),
    ("lt", "sausio,sausis,saus|vasario,vasaris,vas|kovo,kovas,kov|balandžio,balandis,bal|gegužės,gegužė,geg|\
        birželio,birželis,birž|liepos,liepa,liep|rugpjūčio,rugpjūtis,rugp|rugsėjo,rugsėjis,rugs|\
        spalio,spalis,spal|lapkričio,lapkritis,lapkr|gruodžio,gruodis,gruod,gr"),
    ("sl", "januar,jan,januara|februar,feb,februara|marec,mar,marca|april,apr,aprila|maj,maja|\
        junij,jun,junija|julij,jul,julija|avgust,avg,avgusta|september,sep,septembra|\
        oktober,okt,oktobra|november,nov,novembra|december,dec,decembra"),
    ("lv", "janvāris,janv,janvārī|februāris,febr,februārī,feb|marts,martā,mar|aprīlis,apr,aprīlī|\
        maijs,maijā|jūnijs,jūn,jūnijā|jūlijs,jūl,jūlijā|augusts,aug,augustā|\
        septembris,sept,septembrī,sep|oktobris,okt,oktobrī|novembris,nov,novembrī|decembris,dec,decembrī"),
    ("et", "jaanuar,jaan,jan|veebruar,veebr,veeb|märts,mär|aprill,apr|mai|juuni|juuli|august,aug|\
        september,sept,sep|oktoober,okt|november,nov|detsember,dets"),
    ("mk", "јануари,јан|февруари,фев|март,мар|април,апр|мај|јуни,јун|јули,јул|август,авг|септември,сеп,септ|\
        октомври,окт|ноември,ное,ноем|декември,дек"),
    ("gl", "xaneiro,xan|febreiro,feb|marzo,mar|abril,abr|maio|xuño,xuñ|xullo,xul|agosto,ago|\
        setembro,set,sep|outubro,out|novembro,nov|decembro,dec"),
    ("eu", "urtarrila,urt,urtarrilaren,urtarrilak|otsaila,ots,otsailaren,otsailak|\
        martxoa,mar,martxoaren,martxoak|apirila,api,apirilaren,apirilak|maiatza,mai,maiatzaren,maiatzak|\
        ekaina,eka,ekainaren,ekainak|uztaila,uzt,uztailaren,uztailak|abuztua,abu,abuztuaren,abuztuak|\
        iraila,ira,irailaren,irailak|urria,urr,urriaren,urriak|azaroa,aza,azaroaren,azaroak|\
        abendua,abe,abenduaren,abenduak"),
    ("is", "janúar,jan|febrúar,feb|mars,mar|apríl,apr|maí|júní,jún|júlí,júl|ágúst,ágú|september,sep|\
        október,okt|nóvember,nóv|desember,des"),
    ("ga", "eanáir,ean|feabhra,feabh|márta|aibreán,aib|bealtaine,beal|meitheamh,meith|iúil|lúnasa,lún|\
        meán fómhair,mfómh|deireadh fómhair,dfómh|samhain,samh|nollaig,noll"),
    ("cy", "ionawr,ion|chwefror,chwef,chw|mawrth,maw|ebrill,ebr|mai|mehefin,meh|gorffennaf,gorff,gor|awst|\
        medi|hydref,hyd|tachwedd,tach|rhagfyr,rhag"),
    ("mt", "jannar,jan|frar,fra|marzu,mar|april,apr|mejju,mej|ġunju,ġun|lulju,lul|awwissu,aww|settembru,set|\
        ottubru,ott|novembru,nov|diċembru,diċ"),
    ("ka", "იანვარი,იან|თებერვალი,თებ|მარტი,მარ|აპრილი,აპრ|მაისი,მაი|ივნისი,ივნ|ივლისი,ივლ|აგვისტო,აგვ|\
        სექტემბერი,სექ|ოქტომბერი,ოქტ|ნოემბერი,ნოე|დეკემბერი,დეკ"),
    ("hy", "հունվարի,հունվար,հնվ|փետրվարի,փետրվար,փտվ|մարտի,մարտ,մրտ|ապրիլի,ապրիլ,ապր|մայիսի,մայիս,մյս|\
        հունիսի,հունիս,հնս|հուլիսի,հուլիս,հլս|օգոստոսի,օգոստոս,օգս|սեպտեմբերի,սեպտեմբեր,սեպ|\
        հոկտեմբերի,հոկտեմբեր,հոկ|նոյեմբերի,նոյեմբեր,նոյ|դեկտեմբերի,դեկտեմբեր,դեկ"),
    ("ne", "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर"),
    ("km", "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ"),
    ("lo", "ມັງກອນ,ມ.ກ|ກຸມພາ,ກ.ພ|ມີນາ,ມ.ນ|ເມສາ,ມ.ສ|ພຶດສະພາ,ພ.ພ|ມິຖຸນາ,ມິ.ຖ|ກໍລະກົດ,ກ.ລ|ສິງຫາ,ສ.ຫ|ກັນຍາ,ກ.ຍ|\
        ຕຸລາ,ຕ.ລ|ພະຈິກ,ພ.ຈ|ທັນວາ,ທ.ວ"),
    ("my", "ဇန်နဝါရီ,ဇန်|ဖေဖော်ဝါရီ,ဖေ|မတ်|ဧပြီ,ဧ|မေ|ဇွန်|ဇူလိုင်,ဇူ|ဩဂုတ်,ဩ|စက်တင်ဘာ,စက်|အောက်တိုဘာ,အောက်|\
        နိုဝင်ဘာ,နို|ဒီဇင်ဘာ,ဒီ"),
    ("af", "januarie,jan|februarie,feb|maart,mrt|april,apr|mei|junie,jun|julie,jul|augustus,aug|\
        september,sep|oktober,okt|november,nov|desember,des"),
    ("lb", "januar,jan|februar,feb|mäerz,mäe|abrëll,abr|mee|juni,jun|juli,jul|august,aug|september,sep|\
        oktober,okt|november,nov|dezember,dez"),
    ("am", "ጃንዋሪ,ጃን|ፌብሩዋሪ,ፌብ|ማርች|ኤፕሪል,ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት,ኦገስ|ሴፕቴምበር,ሴፕቴ|ኦክቶበር,ኦክቶ|ኖቬምበር,ኖቬም|ዲሴምበር,ዲሴም"),
    ("ku", "çile,rêbendan|sibat,reşemî|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|cotmeh|mijdar|\
        kanûn,berfanbar"),
    ("vi", "tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy,tháng bẩy|tháng tám|tháng chín|\
        tháng mười|tháng mười một|tháng mười hai"),
];

/// A name of a month as it is looked up.
#[derive(Clone, Copy)]
struct Name {
    /// That of its letters, see [`with_letters`].
    hash: u64,
    /// Which line of [`NAMES`] has it.
    language: u8,
    /// The number of the month; 0 where there is no name.
    month: i8,
}

/// More places than there are names, a power of two, so that most other words find theirs empty.
const PLACES: usize = 1 << 12;

/// The names by their letters, which the compiler puts there: each at the first place from that of its hash on that is free.
/// So those of the same letters stand in the order of their languages.
static INDEX: [Name; PLACES] = index();

#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const fn index() -> [Name; PLACES] {
    let mut index = [Name {
        hash: 0,
        language: 0,
        month: 0,
    }; PLACES];
    let mut language = 0;
    while language < NAMES.len() {
        let (mut hash, mut month) = (NO_LETTERS, 1);
        let mut rest = NAMES[language].1.as_bytes();
        while !rest.is_empty() {
            let Some((c, behind)) = first_char(rest) else { break };
            rest = behind;
            if !matches!(c, ',' | '|') {
                // They are written in small letters.
                hash = if c.is_ascii() && !c.is_ascii_lowercase() {
                    hash
                } else {
                    with_letter(hash, c)
                };
                if !rest.is_empty() {
                    continue;
                }
            }
            let mut place = place(hash);
            while index[place].month != 0 {
                place = next(place);
            }
            index[place] = Name {
                hash,
                language: language as u8,
                month,
            };
            month += if c == '|' { 1 } else { 0 };
            hash = NO_LETTERS;
        }
        language += 1;
    }
    index
}

const fn place(hash: u64) -> usize {
    (hash ^ hash >> 32) as usize % PLACES
}

const fn next(place: usize) -> usize {
    (place + 1) % PLACES
}

/// The number of a month by its name in any of the languages, or by its one or two digits.
pub(crate) fn month_number(text: &str) -> Option<i8> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let number = if text.len() <= 2 { text.parse().ok() } else { None };
        return number.filter(|month| (1..=12).contains(month));
    }
    named(with_letters(NO_LETTERS, text), None)
}

/// What stands between the words of a name without a space, and what stands behind a short one.
const INNER_STOPS: [char; 3] = ['.', '\'', '׳'];
const STOPS: [char; 4] = ['.', '\'', '׳', '॰'];

/// The month that is named here, and where its name ends, the full stop of an abbreviation included.
pub(super) fn month<'t>(start: Cursor<'t>, language: Option<&str>) -> Option<(i8, Cursor<'t>)> {
    let mut letters = NO_LETTERS;
    let mut found = None;
    let mut at = start;
    for _ in 0..MAX_WORDS {
        let Some((word, after)) = at.word() else { break };
        letters = with_letters(letters, word);
        if let Some(month) = named(letters, language) {
            found = Some((month, after));
        }
        // The stops inside `พ.ค.` and the space inside `كانون الثاني`.
        at = after.eat(&INNER_STOPS).unwrap_or_else(|| after.spaces());
    }
    let (month, after) = found?;
    Some((month, after.eat(&STOPS).unwrap_or(after)))
}

/// Whether a number follows the words that may be a month's name. Most words have none behind them, and need not be looked up.
pub(super) fn may_stand_before_a_number(start: Cursor<'_>) -> bool {
    let mut at = start;
    for _ in 0..MAX_WORDS {
        let Some((_, after)) = at.word() else { break };
        if after.eat(&STOPS).unwrap_or(after).spaces().is_digit() {
            return true;
        }
        at = after.eat(&INNER_STOPS).unwrap_or_else(|| after.spaces());
    }
    false
}

/// The names of a month in a language.
#[cfg(test)]
pub(super) fn names(language: &str, month: i8) -> impl Iterator<Item = &'static str> {
    let lines = NAMES.iter().filter(move |(tag, _)| *tag == language);
    lines.flat_map(move |(_, months)| {
        let names = months.split('|').zip(1..).filter(move |(_, number)| *number == month);
        names.flat_map(|(names, _)| names.split(','))
    })
}

/// The month of a name by the hash of its letters.
fn named(hash: u64, language: Option<&str>) -> Option<i8> {
    let places = std::iter::successors(Some(place(hash)), |place| Some(next(*place)));
    let names = places.map_while(|place| INDEX.get(place).filter(|name| name.month != 0));
    let mut names = names.filter(|name| name.hash == hash);
    let first = names.next()?;
    let Some(language) = language else {
        return Some(first.month);
    };
    let primary = language.split(['-', '_']).next().unwrap_or(language);
    let is_in_language = |name: &&Name| {
        let own = NAMES.get(usize::from(name.language));
        own.is_some_and(|(own, _)| primary.eq_ignore_ascii_case(own))
    };
    let in_language = [first].into_iter().chain(names).find(is_in_language);
    Some(in_language.unwrap_or(first).month)
}

/// The hash of no letters (FNV-1a).
const NO_LETTERS: u64 = 0xCBF2_9CE4_8422_2325;

/// The hash of some letters and those of a word behind them, whatever their case and accents.
fn with_letters(hash: u64, word: &str) -> u64 {
    if word.is_ascii() {
        let letters = word.bytes().filter(u8::is_ascii_alphabetic);
        return letters.fold(hash, |hash, byte| {
            with_letter(hash, char::from(byte.to_ascii_lowercase()))
        });
    }
    let letters = word.chars().flat_map(char::to_lowercase).filter(|c| is_letter(*c));
    letters.fold(hash, with_letter)
}

/// The hash of some letters and another small one behind them, without its accent.
const fn with_letter(hash: u64, c: char) -> u64 {
    match plain(c) {
        Some(c) => (hash ^ c as u64).wrapping_mul(0x0000_0100_0000_01B3),
        None => hash,
    }
}

/// A letter without its accent; nothing for a mark that writers leave out as often as not.
#[rustfmt::skip]
const fn plain(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ạ' | 'ả' => 'a',
        'ç' | 'ć' | 'č' | 'ċ' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ě' | 'ė' | 'ę' => 'e',
        'ğ' | 'ģ' | 'ġ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'į' => 'i',
        'ľ' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ő' | 'ō' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ţ' | 'ț' | 'ť' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ű' | 'ū' | 'ů' | 'ų' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α', 'έ' => 'ε', 'ή' => 'η', 'ί' | 'ϊ' | 'ΐ' => 'ι', 'ό' => 'ο', 'ύ' => 'υ', 'ώ' => 'ω', 'ς' => 'σ',
        'أ' | 'إ' | 'آ' => 'ا', 'ی' | 'ى' => 'ي', 'ک' => 'ك',
        '\u{095F}' => 'य', '\u{095E}' => 'फ', '\u{095B}' => 'ज', '\u{09DF}' => 'য', '\u{0A5E}' => 'ਫ',
        '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{200C}' | '\u{200D}'
        | '\u{093C}' | '\u{09BC}' | '\u{0A3C}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_reads_names_as_texts_are_read() {
        for (language, months) in NAMES {
            for (names, month) in months.split('|').zip(1..) {
                for name in names.split(',') {
                    let found = named(with_letters(NO_LETTERS, name), Some(language));
                    assert_eq!(found, Some(month), "{language} {name}");
                }
            }
        }
        let count: usize = NAMES.iter().map(|(_, months)| months.split([',', '|']).count()).sum();
        assert_eq!(INDEX.iter().filter(|name| name.month > 0).count(), count);
    }
}
