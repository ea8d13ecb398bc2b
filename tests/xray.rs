//! The X-ray of the bundled inputs, in a browser where there is one.
//!
//! The pages are the expected outputs that `.ci/run` compares with what the example writes. Chromium reads them with no
//! script of theirs to run; without Chromium the test says so and passes.

use std::path::{Path, PathBuf};
use std::process::Command;

use scraper::{Html, Selector};

fn xray(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/examples")
        .join(name)
}

/// The first of the names under which systems have Chromium, if it runs.
fn chromium() -> Option<&'static str> {
    let runs = |name: &&str| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    };
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(runs)
}

fn run(browser: &str, arguments: &[&str], page: &Path) -> Vec<u8> {
    let profile = std::env::temp_dir().join(format!("cleancopy-xray-{}", std::process::id()));
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(arguments)
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    let _ = std::fs::remove_dir_all(profile);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).unwrap()).count()
}

/// What must hold of the file, and of what a browser makes of it.
fn assert_complete(source: &str) {
    let page = Html::parse_document(source);
    assert_eq!(
        count(&page, "script, link, iframe, img, [src], [onclick]"),
        0,
        "it needs nothing from elsewhere"
    );
    assert!(count(&page, ".block") > 15, "the blocks are there");
    let cuts = count(&page, "del");
    assert!(cuts > 5, "so is what was removed");
    assert_eq!(
        count(&page, "del[tabindex='0'][aria-describedby] > .why[role=tooltip]"),
        cuts,
        "each has its reason"
    );
    assert_eq!(count(&page, "main"), 1);
    assert_eq!(count(&page, "html[lang] h1"), 1);
    let ids = Selector::parse("[id]").unwrap();
    let ids: Vec<&str> = page.select(&ids).filter_map(|element| element.attr("id")).collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<std::collections::BTreeSet<_>>().len(),
        "an id stands twice"
    );
    for link in page.select(&Selector::parse("a[href^='#']").unwrap()) {
        let target = link.attr("href").unwrap().trim_start_matches('#');
        assert!(ids.contains(&target), "nothing has the id {target}");
    }
    for element in page.select(&Selector::parse("[aria-describedby]").unwrap()) {
        assert!(ids.contains(&element.attr("aria-describedby").unwrap()));
    }
}

#[test]
fn the_files_are_complete() {
    for name in ["harbour.txt.xray.html", "harbour.html.xray.html"] {
        assert_complete(&std::fs::read_to_string(xray(name)).unwrap());
    }
}

#[test]
fn a_browser_shows_them_in_light_and_dark_and_on_paper() {
    let Some(browser) = chromium() else {
        eprintln!("skipped: there is no Chromium here to show the X-rays");
        return;
    };
    for name in ["harbour.txt.xray.html", "harbour.html.xray.html"] {
        let page = xray(name);
        let dom = String::from_utf8(run(browser, &["--dump-dom"], &page)).unwrap();
        assert_complete(&dom);
        let pictures = ["light", "dark"].map(|scheme| {
            let file = std::env::temp_dir().join(format!("cleancopy-{}-{scheme}-{name}.png", std::process::id()));
            let scheme = format!("--blink-settings=preferredColorScheme={}", u8::from(scheme == "light"));
            let shot = format!("--screenshot={}", file.display());
            run(browser, &["--window-size=1300,1500", &scheme, &shot], &page);
            let picture = std::fs::read(&file).unwrap();
            std::fs::remove_file(file).unwrap();
            assert!(picture.len() > 50_000, "{name}: an empty picture");
            picture
        });
        assert_ne!(pictures[0], pictures[1], "{name}: light and dark are the same");
        let file = std::env::temp_dir().join(format!("cleancopy-{}-{name}.pdf", std::process::id()));
        run(browser, &[&format!("--print-to-pdf={}", file.display())], &page);
        assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
        std::fs::remove_file(file).unwrap();
    }
}
