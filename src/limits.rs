//! What one call may cost, and the counts that are kept of it.
//!
//! Every limit is finite, and zero means zero. A count that passes its limit is an error, but for the depth: there the
//! structure is flattened, the text stays, and the count tells how often.

use std::cell::Cell;

use crate::Error;

/// The limit on the input that [`Cleaner::new`](crate::Cleaner::new) sets: 16 MiB.
pub const DEFAULT_MAX_INPUT_BYTES: usize = 16 << 20;

/// The limit on the nodes of a page's tree that [`Cleaner::new`](crate::Cleaner::new) sets: 1,048,576, which is 524,288 lines
/// of a rendering. Pages of several megabytes have some 50,000.
pub const DEFAULT_MAX_NODES: usize = 1 << 20;

/// The limit on the attributes of a tag that [`Cleaner::new`](crate::Cleaner::new) sets: 65,536.
pub const DEFAULT_MAX_ATTRIBUTES: usize = 1 << 16;

/// The limit on the elements that are open at once that [`Cleaner::new`](crate::Cleaner::new) sets: 128. Pages nest some
/// 60 deep at most.
pub const DEFAULT_MAX_DEPTH: usize = 128;

/// The limit on the work that [`Cleaner::new`](crate::Cleaner::new) sets: 268,435,456 steps, some seconds.
pub const DEFAULT_MAX_WORK: u64 = 1 << 28;

/// The limits of a cleaner.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) input_bytes: usize,
    pub(crate) nodes: usize,
    pub(crate) attributes: usize,
    pub(crate) depth: usize,
    pub(crate) work: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            input_bytes: DEFAULT_MAX_INPUT_BYTES,
            nodes: DEFAULT_MAX_NODES,
            attributes: DEFAULT_MAX_ATTRIBUTES,
            depth: DEFAULT_MAX_DEPTH,
            work: DEFAULT_MAX_WORK,
        }
    }
}

/// What one call has used of its limits.
#[derive(Debug, Default)]
pub(crate) struct Budget {
    limits: Limits,
    nodes: Cell<usize>,
    work: Cell<u64>,
    flattened: Cell<usize>,
}

impl Budget {
    pub(crate) fn new(limits: Limits) -> Self {
        Budget {
            limits,
            ..Budget::default()
        }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Checks the length of an input.
    pub(crate) fn check_input(&self, bytes: usize) -> Result<(), Error> {
        // Spans are 32 bits wide; a front end writes at most eight bytes for one that it reads, the columns of a tab in code.
        let limit = self.limits.input_bytes.min(u32::MAX as usize / 8);
        if bytes > limit {
            return Err(Error::InputTooLarge { bytes, limit });
        }
        Ok(())
    }

    /// Counts nodes that were made.
    pub(crate) fn add_nodes(&self, nodes: usize) -> Result<(), Error> {
        self.nodes.set(self.nodes.get().saturating_add(nodes));
        if self.nodes.get() > self.limits.nodes {
            return Err(Error::TooManyNodes {
                limit: self.limits.nodes,
            });
        }
        Ok(())
    }

    /// Counts steps of work that is done, or about to be.
    pub(crate) fn spend(&self, steps: usize) -> Result<(), Error> {
        self.work.set(self.work.get().saturating_add(steps as u64));
        if self.work.get() > self.limits.work {
            return Err(Error::TooMuchWork {
                limit: self.limits.work,
            });
        }
        Ok(())
    }

    /// Counts a start tag that was left out of the tree.
    pub(crate) fn flatten(&self) {
        self.flattened.set(self.flattened.get() + 1);
    }

    pub(crate) fn flattened(&self) -> usize {
        self.flattened.get()
    }

    #[cfg(test)]
    pub(crate) fn work(&self) -> u64 {
        self.work.get()
    }
}
