//! The time that hostile inputs take, from the input to every output, on a thread with a small stack: an input of four times
//! the length must not take much more than four times as long. The steps of work are counted more finely elsewhere; here
//! is what no step counts.

#[path = "support/shapes.rs"]
mod shapes;

use std::time::{Duration, Instant};

use cleancopy::{Article, Captions, Cleaner, Error, Links, Output, Renderer};
use shapes::{DISTINCT_PAGES, DISTINCT_RENDERINGS, PAGES, RENDERINGS, repeated};

/// What Rust gives a thread by default, which is less than most programs start with.
const STACK: usize = 2 << 20;

/// A square would grow sixteenfold. Linear work grows fourfold, and more where the input outgrows a cache.
const MAX_RATIO: f64 = 9.0;

/// Too short to be measured.
const SHORT: Duration = Duration::from_millis(30);

/// The time that this thread has had of a processor; by the clock where the system does not tell.
fn now(start: Instant) -> Duration {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = schedule.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The time that cleaning takes, and that of writing every output.
fn times(input: &str, clean: &impl Fn(&str) -> Result<Article, Error>) -> [Duration; 2] {
    let start = Instant::now();
    let before = now(start);
    let article = clean(input).unwrap();
    let between = now(start);
    let output = Output::new().links(Links::Footnotes).captions(Captions::InPlace);
    let written = [
        article.text_with(&output),
        article.to_html_with(&output),
        article.to_markdown_with(&output),
    ];
    drop((article, written));
    [between.saturating_sub(before), now(start).saturating_sub(between)]
}

fn time(input: &str, clean: &impl Fn(&str) -> Result<Article, Error>) -> Duration {
    times(input, clean).iter().sum()
}

fn assert_linear(part: &str, size: usize, clean: impl Fn(&str) -> Result<Article, Error>) {
    let [short, long] = [size, 4 * size].map(|bytes| repeated(part, bytes));
    let mut ratios = Vec::new();
    // The machine has other work too, so that a bad figure may be chance; three in a row are not.
    for _ in 0..3 {
        let (short, long) = (time(&short, &clean), time(&long, &clean));
        let ratio = long.as_secs_f64() / short.as_secs_f64().max(1e-9);
        if long < SHORT || ratio <= MAX_RATIO {
            return;
        }
        ratios.push((ratio, long));
    }
    panic!("{part:?}: {ratios:?}");
}

/// The time that cleaning takes for a byte of each shape, and that of writing all outputs of it, printed worst first. Only
/// optimised code is worth measuring, on a machine that has little else to do:
/// `cargo test --release --test growth -- --ignored --nocapture`.
#[test]
#[ignore = "measures the machine"]
fn nanoseconds_a_byte() {
    const BYTES: usize = 1 << 20;
    const MOST: f64 = 100.0;
    /// What else a machine does makes a round slower and none faster: a shape that seems dear is measured more often.
    const ROUNDS: usize = 3;
    const MOST_ROUNDS: usize = 15;
    let mut figures = Vec::new();
    let mut measure = |name: String, part: &str, clean: &dyn Fn(&str) -> Result<Article, Error>| {
        let input = repeated(part, BYTES);
        let mut best = [f64::INFINITY; 2];
        for round in 0..MOST_ROUNDS {
            if round >= ROUNDS && best.iter().all(|ns| *ns <= MOST) {
                break;
            }
            for (best, time) in best.iter_mut().zip(times(&input, &clean)) {
                *best = best.min(time.as_nanos() as f64 / input.len() as f64);
            }
        }
        figures.push((best, name));
    };
    // What is longer than the limits is measured too.
    let cleaner = Cleaner::new()
        .max_attributes(1 << 20)
        .max_nodes(1 << 22)
        .max_work(1 << 40);
    for part in PAGES.iter().chain(DISTINCT_PAGES) {
        measure(format!("page {part:?}"), part, &|page| cleaner.html(page));
    }
    for part in RENDERINGS.iter().chain(DISTINCT_RENDERINGS) {
        measure(format!("rendering {part:?}"), part, &|text| cleaner.text(text));
    }
    figures.sort_by(|a, b| b.0[0].total_cmp(&a.0[0]));
    for ([cleaning, writing], name) in &figures {
        println!("{cleaning:8.1} {writing:8.1} {name}");
    }
    let over = figures.iter().filter(|(figure, _)| figure.iter().any(|ns| *ns > MOST));
    assert_eq!(over.count(), 0, "shapes take more than {MOST} ns a byte");
}

fn on_a_small_stack(test: fn()) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(test).unwrap();
    thread.join().unwrap();
}

#[test]
fn pages() {
    on_a_small_stack(|| {
        let cleaner = Cleaner::new();
        for part in PAGES {
            assert_linear(part, 1 << 16, |page| cleaner.html(page));
        }
    });
}

#[test]
fn renderings() {
    on_a_small_stack(|| {
        for renderer in Renderer::ALL {
            let cleaner = Cleaner::new().renderer(renderer);
            for part in RENDERINGS {
                assert_linear(part, 1 << 15, |text| cleaner.text(text));
            }
        }
    });
}

/// What is compared with all that came before it, if only with a few bytes of each, shows in long inputs alone.
#[test]
fn parts_that_differ() {
    on_a_small_stack(|| {
        let cleaner = Cleaner::new();
        for part in DISTINCT_PAGES {
            assert_linear(part, 1 << 18, |page| cleaner.html(page));
        }
        for part in DISTINCT_RENDERINGS {
            for renderer in Renderer::ALL {
                let cleaner = Cleaner::new().renderer(renderer);
                assert_linear(part, 1 << 17, |text| cleaner.text(text));
            }
        }
    });
}

/// A page may say who it is for in a thousand ways, and each heading is compared with every title.
#[test]
fn many_titles_and_headings() {
    const TITLE: &str =
        "<meta property=og:title content='The old bridge § closes today for six weeks, and ferries run'>";
    let titles = repeated(TITLE, 1000 * TITLE.len());
    let cleaner = Cleaner::new();
    assert_linear("<h2>The § bridge closes now</h2>", 1 << 18, |headings| {
        cleaner.html(&format!("{titles}{headings}"))
    });
}
