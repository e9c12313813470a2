use super::*;
use crate::backend::cpu::gemm::tests::{on_threads, random};
use crate::base::{Element, bf16};

/// A sliding pooling as the user gives it.
#[derive(Clone, Copy, Debug)]
struct Sliding {
    input: [usize; 3],
    kernel: [usize; 3],
    stride: [usize; 3],
    padding: [usize; 3],
    dilation: [usize; 3],
    ceil: bool,
}

impl Sliding {
    fn output(&self) -> [usize; 3] {
        [0, 1, 2].map(|d| {
            let (k, s, p) = (self.kernel[d], self.stride[d], self.padding[d]);
            output_size(self.input[d], k, s, p, self.dilation[d], self.ceil).unwrap()
        })
    }

    fn windows(&self) -> Windows {
        let (k, s, p) = (self.kernel, self.stride, self.padding);
        Windows::sliding(self.input, self.output(), k, s, p, self.dilation)
    }

    /// For every point of the result, the input elements of its window in order, and the
    /// number of elements with the padding.
    fn members(&self) -> Vec<(Vec<usize>, usize)> {
        let out = self.output();
        let [_, h, w] = self.input;
        let mut all = vec![];
        for o in 0..out.iter().product() {
            let o: [usize; 3] = [o / (out[1] * out[2]), o / out[2] % out[1], o % out[2]];
            let (mut inside, mut padded) = (vec![], 0);
            for t in 0..self.kernel.iter().product() {
                let (kh, kw) = (self.kernel[1], self.kernel[2]);
                let t: [usize; 3] = [t / (kh * kw), t / kw % kh, t % kw];
                let at = [0, 1, 2].map(|d| {
                    let at = o[d] * self.stride[d] + t[d] * self.dilation[d];
                    at as i64 - self.padding[d] as i64
                });
                let limit = |d: usize, more: usize| (self.input[d] + more) as i64;
                padded += usize::from((0..3).all(|d| at[d] < limit(d, self.padding[d])));
                if (0..3).all(|d| at[d] >= 0 && at[d] < limit(d, 0)) {
                    let at = at.map(|x| x as usize);
                    inside.push((at[0] * h + at[1]) * w + at[2]);
                }
            }
            all.push((inside, padded));
        }
        all
    }
}

fn cases() -> Vec<Sliding> {
    let make = |input, kernel, stride, padding, dilation, ceil| Sliding {
        input,
        kernel,
        stride,
        padding,
        dilation,
        ceil,
    };
    let one = [1; 3];
    let none = [0; 3];
    vec![
        make([1, 8, 20], [1, 2, 2], [1, 2, 2], none, one, false),
        make([1, 9, 35], [1, 2, 2], [1, 2, 2], none, one, false),
        make([1, 9, 35], [1, 2, 2], [1, 2, 2], none, one, true),
        make([3, 8, 10], [1, 2, 2], [1, 2, 2], none, one, false),
        make([1, 11, 13], [1, 3, 3], [1, 2, 2], [0, 1, 1], one, false),
        make([1, 11, 14], [1, 3, 3], [1, 2, 2], [0, 1, 1], one, true),
        make([1, 1, 30], [1, 1, 5], [1, 1, 3], [0, 0, 2], one, true),
        make([1, 15, 16], [1, 3, 2], [1, 2, 3], [0, 1, 0], [1, 2, 3], true),
        make([7, 6, 9], [3, 2, 4], [2, 2, 3], [1, 1, 2], one, true),
        make([5, 6, 7], [2, 3, 3], [1, 2, 1], [0, 1, 1], [2, 1, 2], false),
    ]
}

fn check_max<T: Element + PartialOrd>(
    windows: &Windows,
    members: &[Vec<usize>],
    planes: usize,
    nans: bool,
) {
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    // Few different values, so that there are equal ones.
    let mut x: Vec<f64> = random(planes * inner, 7).iter().map(|v| (v * 8.0).round()).collect();
    if nans {
        x.iter_mut().step_by(11).for_each(|v| *v = f64::NAN);
        x.iter_mut().skip(3).step_by(13).for_each(|v| *v = f64::NEG_INFINITY);
    }
    let x: Vec<T> = x.into_iter().map(T::from_f64).collect();
    let gy: Vec<T> = (0..planes * outer).map(|i| T::from_f64((i % 7) as f64)).collect();
    let (mut y, mut places, mut gx) = (vec![], vec![], vec![0.0; planes * inner]);
    for p in 0..planes {
        for (o, window) in members.iter().enumerate() {
            let mut best = window[0];
            for &i in window {
                let (v, max) = (x[p * inner + i].to_f64(), x[p * inner + best].to_f64());
                if v > max || v.is_nan() {
                    best = i;
                }
            }
            y.push(x[p * inner + best].to_f64());
            places.push(best as i64);
            gx[p * inner + best] += gy[p * outer + o].to_f64();
        }
    }
    let all = on_threads([1, 2, 5], || {
        let mut got =
            (vec![T::default(); y.len()], vec![7i64; y.len()], vec![T::from_i64(9); gx.len()]);
        max_forward(windows, planes, &x, &mut got.0, Some(&mut got.1));
        max_backward(windows, planes, &gy, &got.1, &mut got.2);
        let mut plain = vec![T::default(); y.len()];
        max_forward(windows, planes, &x, &mut plain, None);
        assert!(
            plain.iter().zip(&got.0).all(|(a, b)| a.to_f64().to_bits() == b.to_f64().to_bits())
        );
        got
    });
    for (got, indices, grad) in &all {
        assert_eq!(indices, &places, "{windows:?}");
        let same = |a: &T, b: &f64| a.to_f64() == *b || a.to_f64().is_nan() && b.is_nan();
        assert!(got.iter().zip(&y).all(|(a, b)| same(a, b)), "{windows:?}");
        assert!(grad.iter().zip(&gx).all(|(a, b)| same(a, b)), "{windows:?}");
    }
}

#[test]
fn maxima() {
    for case in cases() {
        let members: Vec<_> = case.members().into_iter().map(|(m, _)| m).collect();
        for nans in [false, true] {
            check_max::<f32>(&case.windows(), &members, 3, nans);
            check_max::<f64>(&case.windows(), &members, 2, nans);
        }
        check_max::<bf16>(&case.windows(), &members, 2, false);
        check_max::<i64>(&case.windows(), &members, 0, false);
        check_max::<i64>(&case.windows(), &members, 2, false);
    }
}

fn check_average<T: Element>(
    windows: &Windows,
    members: &[(Vec<usize>, f64)],
    planes: usize,
    divisor: Divisor,
    tol: f64,
) {
    let (inner, outer) = (windows.in_plane(), windows.out_plane());
    let cast = |v: Vec<f64>| v.into_iter().map(T::from_f64).collect::<Vec<T>>();
    let x = cast(random(planes * inner, 8));
    let gy = cast(random(planes * outer, 9));
    let (mut y, mut gx) = (vec![0.0; planes * outer], vec![0.0; planes * inner]);
    for (o, y) in y.iter_mut().enumerate() {
        let (window, count) = &members[o % outer];
        for i in window {
            let i = o / outer * inner + i;
            *y += x[i].to_f64() / count;
            gx[i] += gy[o].to_f64() / count;
        }
    }
    let all = on_threads([1, 2, 5], || {
        let mut got = (vec![T::from_i64(9); y.len()], vec![T::from_i64(9); gx.len()]);
        avg_forward(windows, planes, divisor, &x, &mut got.0);
        avg_backward(windows, planes, divisor, &gy, &mut got.1);
        got
    });
    let close = |a: &T, b: &f64| (a.to_f64() - b).abs() <= tol * b.abs().max(1.0);
    for got in &all {
        assert!(got.0.iter().zip(&y).all(|(a, b)| close(a, b)), "{windows:?} {divisor:?}");
        assert!(got.1.iter().zip(&gx).all(|(a, b)| close(a, b)), "{windows:?} {divisor:?}");
        assert!(*got == all[0]);
    }
}

#[test]
fn averages() {
    for case in cases().into_iter().filter(|c| c.dilation == [1; 3]) {
        // The kernel may begin before the input, but not end after its padding.
        let by = |f: fn(&(Vec<usize>, usize)) -> f64| -> Vec<(Vec<usize>, f64)> {
            case.members().into_iter().map(|m| (m.0.clone(), f(&m))).collect()
        };
        let windows = case.windows();
        for (divisor, members) in [
            (Divisor::Inside, by(|m| m.0.len() as f64)),
            (Divisor::Padded, by(|m| m.1 as f64)),
            (Divisor::Fixed(3.0), by(|_| 3.0)),
        ] {
            check_average::<f32>(&windows, &members, 3, divisor, 1e-6);
            check_average::<f64>(&windows, &members, 2, divisor, 1e-13);
            check_average::<bf16>(&windows, &members, 2, divisor, 1.0 / 64.0);
            check_average::<f64>(&windows, &members, 0, divisor, 0.0);
        }
    }
}

#[test]
fn adaptive() {
    for (input, output) in [
        ([1, 7, 9], [1, 1, 1]),
        ([1, 7, 9], [1, 3, 4]),
        ([1, 5, 5], [1, 7, 5]),
        ([4, 6, 11], [3, 2, 5]),
    ] {
        let part = |d: usize, o: usize| {
            let (i, n) = (input[d] as f64, output[d] as f64);
            let edge = |o: usize| o as f64 * i / n;
            (edge(o) + 1e-9).floor() as usize..(edge(o + 1) - 1e-9).ceil() as usize
        };
        let mut members: Vec<Vec<usize>> = vec![];
        for o in 0..output.iter().product() {
            let o: [usize; 3] =
                [o / (output[1] * output[2]), o / output[2] % output[1], o % output[2]];
            let mut window = vec![];
            for z in part(0, o[0]) {
                for y in part(1, o[1]) {
                    for x in part(2, o[2]) {
                        window.push((z * input[1] + y) * input[2] + x);
                    }
                }
            }
            members.push(window);
        }
        let windows = Windows::adaptive(input, output);
        check_max::<f32>(&windows, &members, 3, true);
        let counted: Vec<_> = members.into_iter().map(|m| (m.clone(), m.len() as f64)).collect();
        check_average::<f32>(&windows, &counted, 3, Divisor::Inside, 1e-6);
        check_average::<f64>(&windows, &counted, 3, Divisor::Inside, 1e-13);
    }
}

#[test]
fn output_sizes() {
    let size = |i, k, s, p, d, c| output_size(i, k, s, p, d, c).map_err(|e| e.kind());
    assert_eq!(size(7, 2, 2, 0, 1, false), Ok(3));
    assert_eq!(size(7, 2, 2, 0, 1, true), Ok(4));
    // The fourth window would start in the padding after the input.
    assert_eq!(size(6, 3, 3, 1, 1, true), Ok(3));
    assert_eq!(size(5, 2, 3, 1, 1, true), Ok(2));
    assert_eq!(size(10, 3, 2, 1, 2, false), Ok(4));
    assert!(size(2, 3, 1, 0, 1, false).is_err());
    assert!(size(5, 3, 1, 2, 1, false).is_err());
    assert!(size(5, 0, 1, 0, 1, false).is_err());
    assert!(size(5, 2, 0, 0, 1, false).is_err());
}
