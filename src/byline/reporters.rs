//! Bylines of East Asian papers: the word for a reporter before the name or behind it, and often no space between.

/// What stands behind a Korean name.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "선임기자", "전문기자", "수습기자", "인턴기자", "객원기자", "대기자", "기자", "특파원", "논설위원", "앵커", "리포터", "에디터",
];

/// What stands before a Chinese or Japanese name, perhaps behind the paper's.
const BEFORE: &[&str] = &["特派員", "特派员", "記者", "记者"];

/// What other reporters are called, between the names.
const ROLES: &[&str] = &["实习生", "實習生", "通讯员", "通訊員", "摄影", "攝影"];

/// What stands between Chinese names besides spaces.
const BETWEEN: &[char] = &['、', ',', '，', '&'];

/// What ends such a line behind the place: `台北報導`.
const REPORTS: &[&str] = &["報導", "报道", "報道", "電", "电"];

/// The longest such line, in characters.
const MAX: usize = 60;

/// The most characters of a paper's name.
const MAX_PAPER: usize = 8;

/// The names that such a line gives: `홍길동 기자`, `【記者王小明／台北報導】`. None of any other text.
pub(super) fn names(text: &str) -> Vec<String> {
    // The words for a reporter are of Han characters and of Hangul, which begin with these bytes.
    let has_words = text.bytes().any(|byte| matches!(byte, 0xE4..=0xED));
    if !has_words || text.chars().nth(MAX).is_some() {
        return Vec::new();
    }
    let is_bracket = |c: char| "[]()<>［］（）＜＞【】〔〕".contains(c);
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_bracket(c));
    let names = korean(text);
    if names.is_empty() { chinese(text) } else { names }
}

fn korean(text: &str) -> Vec<String> {
    let is_name = |name: &&str| (2..=4).contains(&name.chars().count()) && name.chars().all(is_hangul);
    let mut before = "";
    for word in text.split_whitespace() {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let Some(rest) = BEHIND.iter().find_map(|title| word.strip_suffix(title)) else {
            before = word;
            continue;
        };
        let names = if rest.is_empty() { before } else { rest };
        let names = names.rsplit(['=', ']']).next().unwrap_or_default();
        let names: Vec<&str> = names.split(['·', ',', 'ㆍ', '・']).collect();
        if names.iter().all(is_name) {
            return names.into_iter().map(str::to_owned).collect();
        }
    }
    Vec::new()
}

fn chinese(text: &str) -> Vec<String> {
    let Some((paper, rest)) = BEFORE.iter().find_map(|title| text.split_once(title)) else {
        return Vec::new();
    };
    let is_report = |text: &str| REPORTS.iter().any(|word| text.ends_with(word));
    let is_name = |name: &String| (2..=4).contains(&name.chars().count());
    // Behind a slash is where they report from.
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let (people, place) = rest.split_once(['/', '／', '╱']).unwrap_or((rest, ""));
    let mut names: Vec<String> = Vec::new();
    let words = people.split(|c: char| c.is_whitespace() || BETWEEN.contains(&c));
    for word in words.filter(|word| !word.is_empty() && !ROLES.contains(word)) {
        if !word.chars().all(is_han) {
            return Vec::new();
        }
        if !is_report(word) {
            names.push(word.to_owned());
            continue;
        }
        // Without a mark between them the name is what names mostly are: three characters.
        if names.is_empty() {
            names.push(word.chars().take(3).collect());
        }
        break;
    }
    let is_paper = paper.chars().count() <= MAX_PAPER && paper.chars().all(is_han);
    let is_line = is_paper && (place.is_empty() || is_report(place)) && names.iter().all(is_name);
    if is_line { names } else { Vec::new() }
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '々')
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn reporters_before_and_behind_their_names() {
        for (text, wanted) in [
            ("홍길동 기자", &["홍길동"][..]),
            ("홍길동 기자 hong@example.org", &["홍길동"]),
            ("[서울=홍길동 기자]", &["홍길동"]),
            ("홍길동·김철수 특파원", &["홍길동", "김철수"]),
            ("김철수기자", &["김철수"]),
            ("記者 王小明 / 台北報導", &["王小明"]),
            ("【記者王小明／台北報導】", &["王小明"]),
            ("（記者王小明台北報導）", &["王小明"]),
            ("本报记者 王小明", &["王小明"]),
            ("新华社记者李明", &["李明"]),
            ("江海新闻记者 李明 王小明", &["李明", "王小明"]),
            ("记者李明、实习生 王小明 江城报道", &["李明", "王小明"]),
        ] {
            assert_eq!(names(text), wanted, "{text}");
        }
    }

    #[test]
    fn texts_about_reporters_are_none() {
        for text in [
            "기자 회견이 열렸다",
            "기자",
            "記者會今天下午舉行，市長說橋將關閉",
            "他告诉记者，大桥将关闭六周",
            "海港网记者“五五分成”。据媒体报道",
            "大桥将于周一关闭。",
            "By Jane Doe",
        ] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }
}
