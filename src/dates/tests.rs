use super::*;

fn all(text: &str, language: Option<&str>) -> Vec<String> {
    written(text, language).map(|(_, when)| when.to_string()).collect()
}

#[test]
fn dates_are_read_in_many_languages() {
    for (language, text, expected) in [
        ("en", "Tuesday, May 14, 2024 10:30 GMT", "2024-05-14T10:30:00Z"),
        ("en", "14th of May 2024 at 10.30am", "2024-05-14T10:30:00"),
        ("en", "5/4/2024", "2024-05-04"),
        ("en", "05.15.24", "2024-05-15"),
        ("en", "04.05.24", "2024-05-04"),
        ("en-GB", "5/4/2024", "2024-04-05"),
        ("de", "14. Mai 2024, 10.30 Uhr", "2024-05-14T10:30:00"),
        ("de", "1. Jänner 2024 um 10 Uhr", "2024-01-01T10:00:00"),
        ("fr", "1er août 2024 à 10h30", "2024-08-01T10:30:00"),
        ("es", "14 de mayo de 2024 10:30 p. m.", "2024-05-14T22:30:00"),
        ("it", "14 maggio 2024 alle ore 10:30", "2024-05-14T10:30:00"),
        ("pt", "1º de março de 2024 às 10h30", "2024-03-01T10:30:00"),
        ("ru", "14 мая 2024 г., 10:30", "2024-05-14T10:30:00"),
        ("ar", "14 أيار/مايو 2024", "2024-05-14"),
        ("zh", "更新于2024年5月14日 下午3:30", "2024-05-14T15:30:00"),
        ("ja", "令和6年5月14日（火）10時30分", "2024-05-14T10:30:00"),
        ("ja", "令和元年5月1日", "2019-05-01"),
        ("ko", "2024. 5. 14. (화) 오후 3:30", "2024-05-14T15:30:00"),
        ("th", "14 พ.ค. 2567 เวลา 10:30 น.", "2024-05-14T10:30:00"),
        ("vi", "ngày 14 tháng 5 năm 2024", "2024-05-14"),
        ("vi", "Thứ ba, 14/5/2024, 10:30 (GMT+7)", "2024-05-14T10:30:00+07:00"),
        ("hu", "2024. május 14., kedd", "2024-05-14"),
        ("lt", "2024 m. gegužės 14 d. 10:30", "2024-05-14T10:30:00"),
        ("lv", "2024. gada 14. maijs", "2024-05-14"),
        ("hr", "14. listopada 2024.", "2024-10-14"),
        ("pl", "14 listopada 2024", "2024-11-14"),
    ] {
        assert_eq!(all(text, Some(language)), [expected], "{language}: {text}");
    }
}

#[test]
fn machines_dates_are_read() {
    for (text, expected) in [
        ("2024-05-14", "2024-05-14"),
        ("2024-05-14T10:30:00.123Z", "2024-05-14T10:30:00Z"),
        ("2024-05-14 10:30", "2024-05-14T10:30:00"),
        ("2024-05-14T10:30-05:00", "2024-05-14T10:30:00-05:00"),
        ("2024-05-14T10:30:00+0200", "2024-05-14T10:30:00+02:00"),
        ("2024-05-14 10:30:00 UTC", "2024-05-14T10:30:00Z"),
        ("20240514T1030", "2024-05-14T10:30:00"),
        ("20240514103000", "2024-05-14T10:30:00"),
        ("2024/05/14 10:30:00", "2024-05-14T10:30:00"),
        ("Tue, 14 May 2024 10:30:00 +0200", "2024-05-14T10:30:00+02:00"),
        (
            "Tue May 14 2024 10:30:00 GMT+0200 (Central European Summer Time)",
            "2024-05-14T10:30:00+02:00",
        ),
        ("Tue May 14 10:30:00 UTC 2024", "2024-05-14T10:30:00Z"),
        ("1715675400", "2024-05-14T08:30:00Z"),
        ("1715675400000", "2024-05-14T08:30:00Z"),
        ("Published 14 May 2024", "2024-05-14"),
    ] {
        assert_eq!(
            machine(text).map(|when| when.to_string()).as_deref(),
            Some(expected),
            "{text}"
        );
    }
}

/// 14 May and 3 October 2024 as they are written in each language.
const NATIVE: &[(&str, &str, &str)] = &[
    ("en", "14 May 2024", "October 3, 2024"),
    ("de", "14. Mai 2024", "3. Oktober 2024"),
    ("fr", "14 mai 2024", "3 octobre 2024"),
    ("es", "14 de mayo de 2024", "3 de octubre de 2024"),
    ("it", "14 maggio 2024", "3 ottobre 2024"),
    ("pt", "14 de maio de 2024", "3 out. 2024"),
    ("nl", "14 mei 2024", "3 okt. 2024"),
    ("sv", "14 maj 2024", "den 3 oktober 2024"),
    ("no", "14. mai 2024", "3. okt. 2024"),
    ("da", "14. maj 2024", "3. oktober 2024"),
    ("fi", "14. toukokuuta 2024", "3.10.2024"),
    ("is", "14. maí 2024", "3. október 2024"),
    ("pl", "14 maja 2024", "3 października 2024"),
    ("cs", "14. května 2024", "3. 10. 2024"),
    ("sk", "14. mája 2024", "3. októbra 2024"),
    ("hu", "2024. május 14.", "2024. október 3-án"),
    ("ro", "14 mai 2024", "3 octombrie 2024"),
    ("bg", "14 май 2024 г.", "3 октомври 2024"),
    ("ru", "14 мая 2024 года", "3 окт. 2024"),
    ("uk", "14 травня 2024 року", "3 жовтня 2024"),
    ("be", "14 мая 2024", "3 кастрычніка 2024"),
    ("sr", "14. мај 2024.", "3. oktobar 2024."),
    ("hr", "14. svibnja 2024.", "3. listopada 2024."),
    ("sl", "14. maj 2024", "3. oktober 2024"),
    ("bs", "14. maj 2024.", "3. oktobar 2024."),
    ("mk", "14 мај 2024", "3 октомври 2024"),
    ("el", "14 Μαΐου 2024", "3 Οκτωβρίου 2024"),
    ("tr", "14 Mayıs 2024", "3 Ekim 2024"),
    ("az", "14 may 2024", "3 oktyabr 2024"),
    ("ar", "١٤ مايو ٢٠٢٤", "3 تشرين الأول 2024"),
    ("he", "14 במאי 2024", "3 באוקטובר 2024"),
    ("fa", "۱۴ مه ۲۰۲۴", "۳ اکتبر ۲۰۲۴"),
    ("ur", "14 مئی، 2024", "3 اکتوبر 2024"),
    ("hi", "14 मई 2024", "३ अक्टूबर २०२४"),
    ("bn", "১৪ মে ২০২৪", "৩ অক্টোবর ২০২৪"),
    ("mr", "14 मे 2024", "3 ऑक्टोबर 2024"),
    ("gu", "14 મે, 2024", "3 ઑક્ટોબર 2024"),
    ("pa", "14 ਮਈ 2024", "3 ਅਕਤੂਬਰ 2024"),
    ("ta", "14 மே 2024", "3 அக்டோபர் 2024"),
    ("te", "14 మే 2024", "3 అక్టోబర్ 2024"),
    ("kn", "14 ಮೇ 2024", "3 ಅಕ್ಟೋಬರ್ 2024"),
    ("ml", "2024 മേയ് 14", "3 ഒക്ടോബർ 2024"),
    ("th", "14 พฤษภาคม 2567", "3 ต.ค. 2567"),
    ("vi", "14 tháng 5 năm 2024", "3 Tháng Mười, 2024"),
    ("id", "14 Mei 2024", "03 Okt 2024"),
    ("ms", "14 Mei 2024", "3 Oktober 2024"),
    ("fil", "Mayo 14, 2024", "ika-3 ng Oktubre 2024"),
    ("sw", "14 Mei 2024", "3 Oktoba 2024"),
    ("ja", "2024年5月14日", "令和6年10月3日"),
    ("zh", "2024年5月14日", "民國113年10月3日"),
    ("ko", "2024년 5월 14일", "2024.10.03."),
    ("et", "14. mai 2024", "3. oktoober 2024"),
    ("lv", "2024. gada 14. maijs", "2024. gada 3. oktobrī"),
    ("lt", "2024 m. gegužės 14 d.", "2024-10-03"),
    ("ca", "14 de maig de 2024", "3 d’octubre del 2024"),
    ("gl", "14 de maio de 2024", "3 de outubro de 2024"),
    ("eu", "2024ko maiatzaren 14a", "2024ko urriaren 3an"),
    ("sq", "14 maj 2024", "3 tetor 2024"),
    ("ka", "14 მაისი, 2024", "3 ოქტომბერი 2024"),
    ("hy", "14 մայիսի, 2024", "3 հոկտեմբերի 2024"),
    ("kk", "2024 жылғы 14 мамыр", "3 қазан 2024"),
    ("uz", "14-may 2024", "3 oktabr 2024"),
    ("af", "14 Mei 2024", "3 Oktober 2024"),
    ("cy", "14 Mai 2024", "3 Hydref 2024"),
    ("ga", "14 Bealtaine 2024", "3 Deireadh Fómhair 2024"),
];

#[test]
fn every_language_writes_its_own_way() {
    for (language, may, october) in NATIVE {
        for (text, expected) in [(may, "2024-05-14"), (october, "2024-10-03")] {
            assert_eq!(all(text, Some(language)), [expected], "{language}: {text}");
        }
    }
}

#[test]
fn most_names_tell_their_month_without_the_language() {
    // Croatian October is Polish and Czech November.
    for (language, may, october) in NATIVE.iter().filter(|(language, ..)| !matches!(*language, "hr")) {
        for (text, expected) in [(may, "2024-05-14"), (october, "2024-10-03")] {
            assert_eq!(all(text, None), [expected], "{language}: {text}");
        }
    }
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "May 2024",
        "in May 14 people came",
        "2024 may 14 people",
        "version 1.2.3",
        "v14.05.2024",
        "192.168.20.24",
        "10.12.2024.5",
        "1.14.05.2024",
        "+14.05.2024",
        "030/14/05/2024",
        "$1.05.2024",
        "14,05,2024",
        "1/2/3",
        "1/2/34",
        "11/12/13/14",
        "5-4-3",
        "14.5.24",
        "31.02.2024",
        "30 February 2024",
        "00.00.0000",
        "14 May 1024",
        "14 May 20245",
        "114 May 2024",
        "May 14, 20245",
        "14.13.2024",
        "2024-05-1455",
        "2024-05-14a3f",
        "12345-05-14",
        "0.05.2024%",
        "14 Mayors 2024",
        "10:30",
        "2024年",
        "5月14日",
    ] {
        assert_eq!(all(text, None), [""; 0], "{text}");
    }
}

#[test]
fn a_number_may_be_glued_to_a_year() {
    for text in [
        "May 14, 20243 min read",
        "May 14, 2024973ShareSubscribe",
        "14 May 20241 comment",
        "May 14, 202411:05 PM ET",
        "14 May 2024undefined mins",
    ] {
        assert_eq!(all(text, None), ["2024-05-14"], "{text}");
    }
    for text in [
        "May 14, 20245",
        "May 14, 20003 ferries",
        "May 14, 2024 123456789 ferries",
        "May 14, 2024123456789 ferries",
    ] {
        let is_read = text.starts_with("May 14, 2024 ");
        assert_eq!(all(text, None).len(), usize::from(is_read), "{text}");
    }
}

#[test]
fn ranges_cover_the_date_and_its_time_only() {
    let text = "By Ann Lee | Published: Tue 14 May 2024 at 10:30 pm UTC+1 | Updated 2024-05-15T08:00Z, 3 min";
    let found: Vec<_> = written(text, Some("en"))
        .map(|(range, when)| (&text[range], when.to_string()))
        .collect();
    assert_eq!(
        found,
        [
            ("14 May 2024 at 10:30 pm UTC+1", "2024-05-14T22:30:00+01:00".to_owned()),
            ("2024-05-15T08:00Z", "2024-05-15T08:00:00Z".to_owned())
        ]
    );
}

#[test]
fn times_are_read_where_they_are_beyond_doubt() {
    for (text, expected) in [
        ("14 May 2024 10:30-11:00", "2024-05-14T10:30:00"),
        ("14 May 2024, 12:05 a.m.", "2024-05-14T00:05:00"),
        ("14 May 2024 12 pm", "2024-05-14T12:00:00"),
        ("14.05.2024 - 10:30 Uhr", "2024-05-14T10:30:00"),
        ("14.05.2024 25:30", "2024-05-14"),
        ("14 May 2024 10.30 euros", "2024-05-14"),
        ("14 May 2024 10:30 EST", "2024-05-14T10:30:00"),
        ("10:30, 14 May 2024", "2024-05-14T10:30:00"),
        ("10:30 GMT 14 May 2024", "2024-05-14T10:30:00Z"),
        ("14.5.2024 klo 10.30", "2024-05-14T10:30:00"),
        ("14/05/2024 às 10h30", "2024-05-14T10:30:00"),
        ("14-05-2024 | 10:30 IST (GMT+5:30)", "2024-05-14T10:30:00"),
        ("2024-05-14 10:30:00 +0530", "2024-05-14T10:30:00+05:30"),
        ("12-14 May 2024", "2024-05-14"),
        ("14.05.24", "2024-05-14"),
        ("5/14/24", "2024-05-14"),
        ("14-May-2024", "2024-05-14"),
    ] {
        assert_eq!(all(text, None), [expected], "{text}");
    }
}

#[test]
fn machines_write_no_dates_too() {
    for text in [
        "",
        "now",
        "2024",
        "2024-05",
        "0000-00-00",
        "12345678",
        "1715675",
        "99999999999999",
        "PT5M",
        "14 May 2024 and 15 May 2024",
        "2024-13-14",
        "true",
        "1.5",
    ] {
        assert_eq!(machine(text), None, "{text}");
    }
}

#[test]
fn no_name_is_two_months_in_one_language() {
    for (language, ..) in NATIVE {
        for month in 1..=12_i8 {
            // A name of the table must come back as its own month when its language is known.
            for name in months::names(language, month) {
                let text = format!("{name} 14, 2024");
                assert_eq!(
                    all(&text, Some(language)),
                    [format!("2024-{month:02}-14")],
                    "{language}: {text}"
                );
            }
        }
    }
}

#[test]
fn hostile_texts_are_read_in_linear_time() {
    for part in [
        "1",
        "1.",
        "1/1/",
        "12 ",
        "May ",
        "14 May ",
        "2024-",
        " ",
        "a",
        "年",
        "พ.ค.",
        "14 ( ",
        "1:",
        "14.05.2024 ",
        "tháng ",
    ] {
        let text = part.repeat(if part == "1" { 1_000_000 } else { 300_000 / part.len() });
        let start = std::time::Instant::now();
        let _ = written(&text, None).count();
        let _ = machine(&text);
        assert!(start.elapsed().as_secs() < 10, "{part}");
    }
}

mod properties {
    use proptest::prelude::*;

    use super::super::*;

    proptest! {
        #[test]
        fn formatted_dates_come_back(
            days in 0..73_000_i32, hour in 0..24_i8, minute in 0..60_i8, second in 0..60_i8, quarters in -48..=56_i32,
        ) {
            let date = jiff::civil::date(1900, 1, 1) + jiff::Span::new().days(days);
            let time = Time::new(hour, minute, second, 0).unwrap();
            let offset = Offset::from_seconds(quarters * 900).unwrap();
            let when = When { date, time: Some(time), offset: Some(offset) };
            prop_assert_eq!(machine(&when.to_string()), Some(when));
            prop_assert_eq!(written(&when.to_string(), None).map(|(_, when)| when).collect::<Vec<_>>(), [when]);
            let (y, m, d) = (date.year(), date.month(), date.day());
            for name in months::names("en", m).chain(months::names("ru", m)).chain(months::names("id", m)) {
                for text in [
                    format!("{d} {name} {y}"), format!("{name} {d}, {y}"), format!("{y}-{name}-{d}"),
                    format!("{d}.{m}.{y}"), format!("{y}/{m:02}/{d:02}"), format!("{y}年{m}月{d}日"),
                ] {
                    let found: Vec<_> = written(&text, None).collect();
                    prop_assert_eq!(found, [(0..text.len(), When::day(date))], "{}", text);
                }
            }
        }

        #[test]
        fn any_text_is_read_without_fault(text in "(\\PC|[0-9 .:/-]|May|年|月|T){0,60}") {
            let mut end = 0;
            for (range, _) in written(&text, None) {
                prop_assert!(range.start >= end && text.get(range.clone()).is_some());
                end = range.end;
            }
            let _ = machine(&text);
        }
    }
}
