//! Einstein summation over any number of operands.

use super::parse::{ELLIPSIS, parse, shown};
use super::part::{Labels, Part, contract, set_of};
use super::path;
use crate::base::{Result, bail};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// The size of every name; 1 is broadcast.
struct Sizes([i64; 128]);

impl Sizes {
    fn see(&mut self, operand: usize, labels: &Labels, shape: &[i64]) -> Result<()> {
        for (d, (&l, &n)) in labels.iter().zip(shape).enumerate() {
            let first = labels.iter().position(|&m| m == l).unwrap_or(d);
            if shape[first] != n {
                bail!(
                    Shape,
                    "[einsum] einsum(): subscript {} is repeated for operand {operand} but the \
                     sizes don't match, {n} != {}",
                    shown(l),
                    shape[first]
                );
            }
            let seen = &mut self.0[l as usize];
            if *seen != 1 && n != 1 && *seen != n {
                if l >= ELLIPSIS {
                    bail!(
                        Shape,
                        "[einsum] einsum(): dimension {d} covered by ellipsis in operand \
                         {operand}has size {n} which does not broadcast with previously seen \
                         ellipsis with size {seen} for the respective dimension"
                    );
                }
                bail!(
                    Shape,
                    "[einsum] einsum(): subscript {} has size {n} for operand {operand} which does \
                     not broadcast with previously seen size {seen}",
                    shown(l)
                );
            }
            if n != 1 {
                *seen = n;
            }
        }
        Ok(())
    }
}

/// The operand with each name once: of dimensions with one name, the diagonal.
fn distinct(tensor: &Tensor, labels: &Labels) -> Result<Part> {
    let mut part = Part { tensor: tensor.clone(), labels: labels.clone() };
    let mut i = 0;
    while i < part.labels.len() {
        match part.labels[..i].iter().position(|&l| l == part.labels[i]) {
            Some(first) => {
                // The diagonal is the last dimension of the view.
                part.tensor = part.tensor.diagonal(0, first as i64, i as i64)?;
                let l = part.labels.remove(i);
                part.labels.remove(first);
                part.labels.push(l);
                i = 0;
            }
            None => i += 1,
        }
    }
    Ok(part)
}

fn einsum(equation: &str, tensors: &[Tensor], path: Option<&[i64]>) -> Result<Tensor> {
    let ranks: Vec<usize> = tensors.iter().map(Tensor::dim).collect();
    let eq = parse(equation, &ranks)?;
    let steps = path.map(|p| path::given(p, tensors.len())).transpose()?;
    let mut sizes = Sizes([1; 128]);
    for (i, (t, labels)) in tensors.iter().zip(&eq.inputs).enumerate() {
        sizes.see(i, labels, &t.shape())?;
    }
    let output = set_of(&eq.output);
    let mut parts = Vec::new();
    for (t, labels) in tensors.iter().zip(&eq.inputs) {
        parts.push(distinct(t, labels)?);
    }
    if let [_] = &parts[..] {
        return parts.remove(0).summed_to(output)?.spread(&eq.output);
    }
    // A dimension of size 1 says nothing: without it, broadcasting is a name that one part has.
    parts = parts.into_iter().map(Part::squeezed).collect::<Result<_>>()?;
    let sets: Vec<_> = parts.iter().map(Part::set).collect();
    for (i, j) in steps.unwrap_or_else(|| path::greedy(&sets, output, &sizes.0)) {
        let (b, a) = (parts.remove(j), parts.remove(i));
        let keep = parts.iter().fold(output, |s, p| s | p.set());
        parts.push(contract(a, b, keep)?);
    }
    parts.remove(0).summed_to(output)?.spread(&eq.output)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let calls: [(&str, &[&[i64]]); 8] = [
        ("ij,jk->ik", &[&[2, 3], &[3, 2]]),
        ("bij,bjk", &[&[2, 2, 3], &[2, 3, 2]]),
        ("ii->i", &[&[3, 3]]),
        ("i,j->ji", &[&[2], &[3]]),
        ("...ij,...kj->...ik", &[&[2, 1, 2], &[1, 3, 2]]),
        ("ij,jk,kl->li", &[&[2, 3], &[3, 2], &[2, 2]]),
        ("iij,jk->k", &[&[2, 2, 3], &[1, 2]]),
        ("abc,cd,a->", &[&[2, 2, 3], &[3, 2], &[2]]),
    ];
    calls
        .iter()
        .map(|(eq, shapes)| {
            let tensors =
                shapes.iter().enumerate().map(|(i, s)| sample(s, 91 + i as u64).map(Some));
            let tensors = tensors.collect::<Result<_>>()?;
            Ok(vec![Value::Str(eq.to_string()), Value::Tensors(tensors)])
        })
        .collect()
}

ops! { OPS, Composed;
    /// Einstein summation: the product of the operands, summed over the subscripts that the output
    /// does not name (`ij,jk->ik`). Two operands at a time are multiplied, in a cheap order or in
    /// that of `path`: pairs of places in the list of what is left, whose product joins its end.
    "einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor"
    fn einsum(equation: &str, tensors: Vec<Tensor>, path: Option<&[i64]>) -> Result<Tensor> {
        einsum(equation, &tensors, path)
    }
    , samples samples
}
