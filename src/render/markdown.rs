//! An article as CommonMark.

use crate::article::Article;

pub(crate) fn markdown(article: &Article) -> String {
    super::text(article)
}
