//! The equation of `einsum`: `ij,jk->ik`, with `...` for dimensions without a name.

use super::part::{Label, Labels};
use crate::base::{Result, bail};

/// The first name of a dimension that an ellipsis covers.
pub(super) const ELLIPSIS: Label = 52;
/// Stands for the whole ellipsis in a list.
const DOTS: Label = u8::MAX;

/// What one list of subscripts says; an ellipsis is one entry.
struct Subscripts(Vec<Label>);

impl Subscripts {
    fn dots(&self) -> bool {
        self.0.contains(&DOTS)
    }

    fn letters(&self) -> usize {
        self.0.iter().filter(|&&l| l != DOTS).count()
    }

    /// The names of `count` dimensions of an ellipsis in its place: the last of `all` ones.
    fn labels(&self, count: usize, all: usize) -> Labels {
        let mut out = Labels::new();
        for &l in &self.0 {
            match l {
                DOTS => out.extend((all - count..all).map(|i| ELLIPSIS + i as u8)),
                l => out.push(l),
            }
        }
        out
    }
}

/// The names of the dimensions of each operand, where they may repeat, and of the result.
pub(super) struct Equation {
    pub(super) inputs: Vec<Labels>,
    pub(super) output: Labels,
}

/// Capital letters are 0 to 25, the others 26 to 51.
fn letter(c: u8, at: usize) -> Result<Label> {
    match c {
        b'A'..=b'Z' => Ok(c - b'A'),
        b'a'..=b'z' => Ok(c - b'a' + 26),
        _ => bail!(
            InvalidArgument,
            "[einsum] einsum(): invalid subscript given at index {at} in the equation string, \
             subscripts must be in [a-zA-Z]"
        ),
    }
}

/// The letter of a name, for messages.
pub(super) fn shown(l: Label) -> char {
    (if l < 26 { b'A' + l } else { b'a' + (l - 26) }) as char
}

/// Reads lists of subscripts from `text[start..end]`, separated by commas where `lists` allows it.
fn subscripts(text: &[u8], start: usize, operands: Option<usize>) -> Result<Vec<Subscripts>> {
    let mut out = vec![Subscripts(Vec::new())];
    let mut i = start;
    while i < text.len() {
        let n = out.len() - 1;
        let whose = operands.map_or("output".to_string(), |_| format!("operand {n}"));
        let list = &mut out[n];
        match text[i] {
            b' ' => {}
            b'.' if list.dots() => {
                let which = if operands.is_some() { "for which an" } else { "but an" };
                let dots = if operands.is_some() { "" } else { " (...)" };
                bail!(
                    InvalidArgument,
                    "[einsum] einsum(): found '.' for {whose} {which} ellipsis{dots} was already \
                     found"
                )
            }
            b'.' => {
                if !text[i..].starts_with(b"...") {
                    let dots = if operands.is_some() { "" } else { " (...)" };
                    bail!(
                        InvalidArgument,
                        "[einsum] einsum(): found '.' for {whose} that is not part of any \
                         ellipsis{dots}"
                    );
                }
                list.0.push(DOTS);
                i += 2;
            }
            b',' if operands.is_some() => {
                if operands == Some(out.len()) {
                    bail!(
                        InvalidArgument,
                        "[einsum] einsum(): fewer operands were provided than specified in the \
                         equation"
                    );
                }
                out.push(Subscripts(Vec::new()));
            }
            c => list.0.push(letter(c, i)?),
        }
        i += 1;
    }
    Ok(out)
}

/// How many dimensions the ellipsis of an operand covers.
fn covered(operand: usize, s: &Subscripts, rank: usize) -> Result<usize> {
    let letters = s.letters();
    if letters > rank && s.dots() {
        bail!(
            Shape,
            "[einsum] einsum(): the number of subscripts in the equation ({letters}) is more than \
             the number of dimensions ({rank}) for operand {operand}"
        );
    }
    if letters != rank && !s.dots() {
        bail!(
            Shape,
            "[einsum] einsum(): the number of subscripts in the equation ({letters}) does not \
             match the number of dimensions ({rank}) for operand {operand} and no ellipsis was \
             given"
        );
    }
    Ok(rank - letters)
}

/// Without an arrow: the ellipsis, and in alphabetical order what appears once.
fn implicit(inputs: &[Subscripts]) -> Subscripts {
    let mut counts = [0; ELLIPSIS as usize];
    for l in inputs.iter().flat_map(|s| &s.0).filter(|&&l| l != DOTS) {
        counts[*l as usize] += 1;
    }
    let once = (0..ELLIPSIS).filter(|&l| counts[l as usize] == 1);
    Subscripts(std::iter::once(DOTS).chain(once).collect())
}

fn check_output(output: &Subscripts, inputs: &[Subscripts]) -> Result<()> {
    for (i, l) in output.0.iter().enumerate().filter(|(_, l)| **l != DOTS) {
        if output.0[..i].contains(l) {
            bail!(
                InvalidArgument,
                "[einsum] einsum(): output subscript {} appears more than once in the output",
                shown(*l)
            );
        }
        if !inputs.iter().any(|s| s.0.contains(l)) {
            bail!(
                InvalidArgument,
                "[einsum] einsum(): output subscript {} does not appear in the equation for any \
                 input operand",
                shown(*l)
            );
        }
    }
    Ok(())
}

/// Reads an equation for operands of these ranks.
pub(super) fn parse(text: &str, ranks: &[usize]) -> Result<Equation> {
    if ranks.is_empty() {
        bail!(InvalidArgument, "[einsum] einsum(): must provide at least one operand");
    }
    let arrow = text.find("->");
    let left = &text.as_bytes()[..arrow.unwrap_or(text.len())];
    let inputs = subscripts(left, 0, Some(ranks.len()))?;
    if inputs.len() < ranks.len() {
        bail!(
            InvalidArgument,
            "[einsum] einsum(): more operands were provided than specified in the equation"
        );
    }
    let mut covers = Vec::new();
    for (i, (s, &rank)) in inputs.iter().zip(ranks).enumerate() {
        covers.push(covered(i, s, rank)?);
    }
    let all = covers.iter().copied().max().unwrap_or(0);
    if all > (Label::MAX / 2 - ELLIPSIS) as usize {
        bail!(Shape, "[einsum] an ellipsis covers {all} dimensions, expected at most 75");
    }
    let output = match arrow {
        None => implicit(&inputs),
        Some(at) => {
            let mut lists = subscripts(text.as_bytes(), at + 2, None)?;
            let output = lists.swap_remove(0);
            check_output(&output, &inputs)?;
            output
        }
    };
    let inputs = inputs.iter().zip(covers).map(|(s, n)| s.labels(n, all)).collect();
    Ok(Equation { inputs, output: output.labels(all, all) })
}
