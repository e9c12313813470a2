//! In which order the operands of a contraction are multiplied.

use super::part::Set;
use crate::base::{Result, bail};

/// Two places in the list of what is left; the product of both goes to its end.
pub(super) type Step = (usize, usize);

/// The number of elements of a tensor with these names.
fn elements(set: Set, sizes: &[i64; 128]) -> f64 {
    (0..128).filter(|i| set >> i & 1 == 1).map(|i| sizes[i] as f64).product()
}

/// Step by step the pair whose product needs least room beyond what it replaces, and among equal
/// ones fewest multiplications (the greedy rule of Smith and Gray's opt_einsum, 2018).
pub(super) fn greedy(operands: &[Set], output: Set, sizes: &[i64; 128]) -> Vec<Step> {
    let mut left = operands.to_vec();
    let mut steps = Vec::new();
    while left.len() > 1 {
        let mut best: Option<((f64, f64), Step, Set)> = None;
        for j in 1..left.len() {
            for i in 0..j {
                let others = (0..left.len()).filter(|&k| k != i && k != j);
                let keep = others.fold(output, |s, k| s | left[k]);
                let all = left[i] | left[j];
                let room = elements(all & keep, sizes)
                    - elements(left[i], sizes)
                    - elements(left[j], sizes);
                let cost = (room, elements(all, sizes));
                if best.as_ref().is_none_or(|(c, ..)| cost < *c) {
                    best = Some((cost, (i, j), all & keep));
                }
            }
        }
        let Some((_, (i, j), made)) = best else { break };
        left.remove(j);
        left.remove(i);
        left.push(made);
        steps.push((i, j));
    }
    steps
}

/// The steps that the caller gives: two places for each.
pub(super) fn given(path: &[i64], operands: usize) -> Result<Vec<Step>> {
    let due = if operands == 1 { 1 } else { 2 * (operands - 1) };
    if path.len() != due {
        bail!(
            InvalidArgument,
            "[einsum] einsum(): expected contraction path given in path parameter to have size \
             {due} but got {}",
            path.len()
        );
    }
    let mut steps = Vec::new();
    for (k, pair) in path.chunks_exact(2).enumerate() {
        let (i, j, n) = (pair[0], pair[1], (operands - k) as i64);
        if i == j {
            bail!(
                InvalidArgument,
                "[einsum] einsum(): invalid contraction ({i}, {j}) cannot contract an operand with \
                 itself"
            );
        }
        if i.min(j) < 0 || i.max(j) >= n {
            bail!(
                InvalidArgument,
                "[einsum] einsum(): invalid contraction ({i}, {j}) operand index is out of bounds"
            );
        }
        steps.push((i.min(j) as usize, i.max(j) as usize));
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_multiplied_from_its_thin_end() {
        // ab, bc, cd with d = 1: the last two first.
        let mut sizes = [1i64; 128];
        sizes[..3].copy_from_slice(&[100, 50, 70]);
        assert_eq!(greedy(&[0b11, 0b110, 0b1100], 0b1001, &sizes), [(1, 2), (0, 1)]);
        assert!(given(&[0, 1, 0, 1], 3).is_ok());
        assert!(given(&[0, 1, 0, 2], 3).is_err());
    }
}
