//! Dates, as machines write them into attributes and as people write them into texts.
//!
//! In: a short text. Out: calendar days, with the time and the offset from UTC where they are told. Whether a date makes
//! sense (one in the future, one before there were news sites) is for the caller to judge.

mod clock;
mod cursor;
mod forms;
mod machine;
mod months;
mod written;

use std::fmt;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

pub(crate) use machine::machine;
pub(crate) use months::month_number;
pub(crate) use written::{end_at_start, may_be_in, written};

/// The years that a date is read for; other numbers are something else.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// A day, and perhaps a moment of it. Displays as ISO 8601: `2024-05-14`, `2024-05-14T10:30:00+02:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct When {
    pub(crate) date: Date,
    pub(crate) time: Option<Time>,
    /// The offset from UTC; only with a time.
    pub(crate) offset: Option<Offset>,
}

impl When {
    fn day(date: Date) -> Self {
        When {
            date,
            time: None,
            offset: None,
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        let Some(time) = self.time else { return Ok(()) };
        write!(f, "T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())?;
        match self.offset.map(|offset| offset.seconds()) {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(seconds) => {
                let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

#[cfg(test)]
mod tests;
