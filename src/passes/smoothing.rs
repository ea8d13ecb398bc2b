//! From scores to runs: the Viterbi path over two states.
//!
//! Blocks of an article stand together. A path that goes from article to clutter or back pays a price, so a lone weak
//! score does not break a run, and a strong one does.

/// Whether each block is of the article, given the log odds that it is and what a change of state costs in them.
pub(super) fn smooth(scores: &[f32], change: f32) -> Vec<bool> {
    // Of each block: the state before it on the best path that has it out, and on the one that has it in.
    let mut before = Vec::with_capacity(scores.len());
    let (mut outside, mut inside) = (0.0_f32, 0.0_f32);
    for score in scores {
        let from_inside = inside - change > outside;
        let stays_inside = inside >= outside - change;
        before.push((from_inside, stays_inside));
        let next_outside = if from_inside { inside - change } else { outside };
        let next_inside = if stays_inside { inside } else { outside - change };
        (outside, inside) = (next_outside, next_inside + score);
    }
    let mut state = inside > outside;
    let mut path: Vec<bool> = before
        .iter()
        .rev()
        .map(|(from_inside, stays_inside)| {
            let now = state;
            state = if now { *stays_inside } else { *from_inside };
            now
        })
        .collect();
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::smooth;

    #[test]
    fn a_lone_weak_score_does_not_break_a_run() {
        assert_eq!(smooth(&[3.0, -0.5, 3.0], 0.3), [true, true, true]);
        assert_eq!(smooth(&[-3.0, 0.5, -3.0], 0.3), [false, false, false]);
    }

    #[test]
    fn a_strong_score_does() {
        assert_eq!(smooth(&[3.0, -5.0, 3.0], 0.3), [true, false, true]);
        assert_eq!(
            smooth(&[-4.0, -4.0, 9.0, 9.0, -4.0], 0.3),
            [false, false, true, true, false]
        );
        assert_eq!(smooth(&[], 0.3), [false; 0]);
    }
}
