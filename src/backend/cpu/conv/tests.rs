use super::*;
use crate::backend::cpu::gemm::micro::Real;
use crate::backend::cpu::gemm::tests::{on_threads, random};

/// Calls `f` with every (input, weight, output) index triple that meets.
fn meets(g: &ConvGeometry, mut f: impl FnMut(usize, usize, usize)) {
    let (ci, co) = (g.in_channels / g.groups, g.out_channels / g.groups);
    let point = |i: usize, s: [usize; 3]| [i / (s[1] * s[2]), i / s[2] % s[1], i % s[2]];
    for n in 0..g.batch {
        for o in 0..g.out_channels {
            for c in 0..ci {
                let channel = o / co * ci + c;
                for p in 0..g.out_plane() {
                    for t in 0..g.taps() {
                        let (at, tap) = (point(p, g.output), point(t, g.kernel));
                        let pos = [0, 1, 2].map(|d| {
                            (at[d] * g.stride[d] + tap[d] * g.dilation[d])
                                .wrapping_sub(g.padding[d])
                        });
                        if (0..3).all(|d| pos[d] < g.input[d]) {
                            let i = (pos[0] * g.input[1] + pos[1]) * g.input[2] + pos[2];
                            f(
                                (n * g.in_channels + channel) * g.in_plane() + i,
                                (o * ci + c) * g.taps() + t,
                                (n * g.out_channels + o) * g.out_plane() + p,
                            );
                        }
                    }
                }
            }
        }
    }
}

fn close<T: Real>(got: &[T], want: &[f64], tol: f64, what: &str) {
    let scale = want.iter().fold(1.0f64, |m, x| m.max(x.abs()));
    for (i, (x, y)) in got.iter().zip(want).enumerate() {
        assert!((x.to_f64() - y).abs() <= tol * scale, "{what} at {i}: {x:?} for {y}");
    }
}

fn check<T: Real>(g: &ConvGeometry, tol: f64) {
    let cast = |v: Vec<f64>| v.into_iter().map(T::from_f64).collect::<Vec<T>>();
    let x = cast(random(g.input_len(), 1));
    let w = cast(random(g.weight_len(), 2));
    let gy = cast(random(g.output_len(), 3));
    let bias = cast(random(g.out_channels, 4));
    let [mut y, mut gx, mut gw, mut gb] =
        [g.output_len(), g.input_len(), g.weight_len(), g.out_channels].map(|n| vec![0.0; n]);
    meets(g, |i, t, o| {
        y[o] += x[i].to_f64() * w[t].to_f64();
        gx[i] += gy[o].to_f64() * w[t].to_f64();
        gw[t] += gy[o].to_f64() * x[i].to_f64();
    });
    let plain = y.clone();
    for (o, v) in y.iter_mut().enumerate() {
        *v += bias[o / g.out_plane() % g.out_channels].to_f64();
    }
    for (o, v) in gy.iter().enumerate() {
        gb[o / g.out_plane() % g.out_channels] += v.to_f64();
    }
    let all = on_threads([1, 2, 5], || {
        let nan = |n: usize| vec![T::from_f64(f64::NAN); n];
        let mut out = [nan(y.len()), nan(y.len()), nan(gx.len()), nan(gw.len()), nan(gb.len())];
        forward(g, &x, &w, Some(&bias), &mut out[0]);
        forward(g, &x, &w, None, &mut out[1]);
        grad_input(g, &gy, &w, &mut out[2]);
        grad_weight(g, &x, &gy, &mut out[3]);
        grad_bias(g, &gy, &mut out[4]);
        out
    });
    let names = ["y with bias", "y", "gx", "gw", "gb"];
    for ((got, want), name) in all[0].iter().zip([&y, &plain, &gx, &gw, &gb]).zip(names) {
        close(got, want, tol, &format!("{name} of {g:?}"));
    }
    let bits = |v: &[Vec<T>; 5]| -> Vec<u64> {
        v.iter().flatten().map(|x| x.to_f64().to_bits()).collect()
    };
    assert!(all.iter().all(|r| bits(r) == bits(&all[0])), "{g:?} depends on the threads");
}

type Sizes<'a> = &'a [usize];

fn geometry(
    head: (usize, usize, usize, usize),
    input: Sizes,
    kernel: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
) -> ConvGeometry {
    ConvGeometry::new(head, input, kernel, stride, padding, dilation).unwrap()
}

fn both(g: &ConvGeometry) {
    check::<f64>(g, 1e-12);
    check::<f32>(g, 1e-5);
}

#[test]
fn two_dimensions() {
    let one = [1, 1];
    both(&geometry((3, 1, 32, 1), &[28, 28], &[3, 3], &one, &[0, 0], &one));
    both(&geometry((2, 1, 6, 1), &[28, 28], &[5, 5], &one, &[2, 2], &one));
    both(&geometry((3, 32, 64, 1), &[14, 14], &[3, 3], &one, &[0, 0], &one));
    both(&geometry((2, 40, 13, 1), &[9, 7], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((2, 37, 70, 1), &[6, 35], &[1, 1], &one, &[0, 0], &one));
    both(&geometry((2, 5, 7, 1), &[17, 13], &[3, 2], &[2, 3], &[1, 0], &[1, 2]));
    both(&geometry((2, 4, 3, 1), &[11, 12], &[2, 2], &[3, 3], &[0, 1], &one));
    both(&geometry((2, 8, 6, 1), &[8, 9], &[1, 1], &[2, 2], &[0, 0], &one));
    both(&geometry((1, 3, 9, 1), &[23, 21], &[7, 7], &[2, 2], &[3, 3], &one));
    both(&geometry((5, 3, 4, 1), &[5, 3], &[3, 3], &one, &[4, 4], &[2, 1]));
    both(&geometry((9, 20, 50, 1), &[4, 4], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((1, 130, 150, 1), &[7, 7], &[3, 3], &one, &[1, 1], &one));
    // Taps that only ever read padding.
    both(&geometry((3, 20, 30, 1), &[1, 1], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((300, 5, 9, 1), &[1, 1], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((2, 6, 20, 1), &[2, 1], &[5, 3], &[2, 1], &[2, 1], &one));
    both(&geometry((2, 6, 10, 2), &[1, 2], &[3, 3], &[2, 2], &[2, 2], &[2, 1]));
}

#[test]
fn winograd_tiles() {
    use winograd::Plan;
    for (head, size, padding, plan) in [
        ((6, 64, 64, 1), [13, 14], [1, 1], Plan::Weights),
        ((3, 64, 64, 1), [13, 14], [1, 1], Plan::Source),
        ((25, 33, 70, 1), [7, 7], [1, 1], Plan::Weights),
        ((3, 300, 40, 1), [24, 25], [0, 2], Plan::Weights),
        ((4, 32, 67, 1), [10, 40], [2, 0], Plan::Weights),
        ((30, 260, 131, 1), [4, 5], [1, 1], Plan::Source),
        ((7, 96, 96, 1), [6, 8], [2, 1], Plan::Source),
    ] {
        let g = geometry(head, &size, &[3, 3], &[1, 1], &padding, &[1, 1]);
        assert_eq!(winograd::plan(&g), Some(plan), "{g:?}");
        check::<f32>(&g, 2e-5);
    }
    // The weight gradient of many tiles, in more than one block of them.
    let g = geometry((10, 32, 64, 1), &[28, 27], &[3, 3], &[1, 1], &[1, 1], &[1, 1]);
    assert_eq!(winograd::blocks(&g), Some((35, 2)));
    check::<f32>(&g, 2e-5);
}

#[test]
fn groups() {
    let one = [1, 1];
    both(&geometry((2, 6, 6, 6), &[9, 21], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((2, 3, 6, 3), &[19, 10], &[5, 3], &[2, 2], &[1, 2], &[1, 2]));
    both(&geometry((2, 8, 12, 4), &[10, 10], &[3, 3], &one, &[1, 1], &one));
    both(&geometry((1, 40, 20, 2), &[8, 5], &[1, 1], &one, &[0, 0], &one));
}

#[test]
fn one_and_three_dimensions() {
    both(&geometry((3, 4, 5, 1), &[50], &[7], &[2], &[3], &[1]));
    both(&geometry((2, 4, 8, 2), &[33], &[3], &[1], &[0], &[4]));
    both(&geometry((2, 3, 4, 1), &[6, 7, 8], &[3, 2, 3], &[2, 1, 2], &[1, 1, 0], &[1, 2, 1]));
    both(&geometry((1, 16, 17, 1), &[9, 12, 20], &[3, 3, 3], &[1; 3], &[1; 3], &[1; 3]));
    both(&geometry((1, 2, 2, 2), &[4, 5, 6], &[2, 2, 2], &[2; 3], &[1; 3], &[1; 3]));
}

#[test]
fn far_apart() {
    both(&geometry((2, 3, 4, 1), &[41, 23], &[3, 2], &[1, 1], &[2, 1], &[18, 20]));
    both(&geometry((2, 4, 6, 2), &[31, 40], &[2, 3], &[9, 10], &[1, 4], &[1, 3]));
    both(&geometry((1, 2, 2, 1), &[1, 25, 9], &[1, 2, 2], &[1, 3, 1], &[0, 1, 0], &[1, 24, 1]));
}

#[test]
fn empty_and_uneven() {
    let one = [1, 1];
    both(&geometry((0, 3, 4, 1), &[5, 5], &[3, 3], &one, &[0, 0], &one));
    both(&geometry((2, 0, 4, 1), &[5, 5], &[3, 3], &one, &[0, 0], &one));
    both(&geometry((2, 3, 0, 1), &[5, 5], &[3, 3], &one, &[0, 0], &one));
    // One more zero after the input than before it.
    let mut g = geometry((2, 3, 4, 1), &[6, 9], &[4, 2], &one, &[1, 0], &one);
    g.output = [1, 6, 9];
    both(&g);
}

#[test]
fn bad_sizes_are_errors() {
    let bad = |head, input: Sizes, kernel: Sizes| {
        ConvGeometry::new(head, input, kernel, &[1, 1], &[0, 0], &[1, 1]).is_err()
    };
    assert!(bad((1, 3, 4, 2), &[5, 5], &[3, 3]));
    assert!(bad((1, 3, 3, 0), &[5, 5], &[3, 3]));
    assert!(bad((1, 3, 3, 1), &[2, 5], &[3, 3]));
    assert!(bad((1, 3, 3, 1), &[5, 5], &[3]));
    assert!(bad((1, 3, 3, 1), &[5, 5], &[0, 3]));
    assert!(!bad((1, 3, 3, 1), &[5, 5], &[3, 3]));
}
