//! Sampling at the points of a grid, and grids of affine maps.

use super::dense::{by_float, check_floating, compute_dtype, dense, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::grid::{self, Between, Outside, Ring, Sampler};
use crate::base::{DType, Dims, Element, Result, bail, dims, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// What a kernel computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// From the planes and the grid, the samples.
    Sample,
    /// From the samples' gradient and the grid, that of the planes.
    Spread,
    /// From the samples' gradient, the planes and the grid, the grid's gradient.
    Slope,
}

/// Sampling and its derivatives.
#[derive(Clone)]
struct Grid {
    form: Form,
    sampler: Sampler,
    /// The shapes of the planes, the grid and the samples.
    x: Dims,
    grid: Dims,
    y: Dims,
}

fn compute<T: Float>(k: &Grid, x: &[Body], y: &Body) {
    let points: i64 = k.grid[1..k.grid.len() - 1].iter().product();
    let sizes = [k.x[0] as usize, k.x[1] as usize, points as usize];
    let (a, b) = (read::<T>(&x[0]), read::<T>(&x[1]));
    match k.form {
        Form::Sample => k.sampler.sample(sizes, a, b, write(y)),
        Form::Spread => k.sampler.spread(sizes, a, b, write(y)),
        Form::Slope => k.sampler.slope(sizes, (a, b), read::<T>(&x[2]), write(y)),
    }
}

impl Grid {
    fn call(&self, form: Form, x: &[&Tensor]) -> Result<Tensor> {
        let x: Vec<Option<&Tensor>> = x.iter().copied().map(Some).collect();
        engine::apply1(Grid { form, ..self.clone() }, &x)
    }

    /// Differentiated once more along coordinate `a`.
    fn along(&self, a: usize) -> Grid {
        let mut k = self.clone();
        k.sampler.orders[a] += 1;
        k
    }

    /// The derivative of [`Form::Slope`] along `h`, a gradient of the grid's gradient.
    fn bend(&self, cx: &Context, h: &Tensor) -> Result<Grads> {
        let (g, x, grid) = (cx.input(0)?, cx.input(1)?, cx.input(2)?);
        let mut sums: Grads = vec![None; 3];
        let add = |sum: &mut Option<Tensor>, part: Tensor| -> Result<()> {
            *sum = Some(match sum.take() {
                Some(s) => s.add(&part, 1.into())?,
                None => part,
            });
            Ok(())
        };
        for a in 0..self.sampler.sizes.len() {
            let (k, h) = (self.along(a), h.select(-1, a as i64)?.unsqueeze(1)?);
            if cx.needs(0) {
                add(&mut sums[0], k.call(Form::Sample, &[&x, &grid])?.mul(&h)?)?;
            }
            let weighed = g.mul(&h)?;
            if cx.needs(1) {
                add(&mut sums[1], k.call(Form::Spread, &[&weighed, &grid])?)?;
            }
            if cx.needs(2) {
                add(&mut sums[2], k.call(Form::Slope, &[&weighed, &x, &grid])?)?;
            }
        }
        Ok(sums)
    }
}

impl Kernel for Grid {
    fn name(&self) -> &'static str {
        match self.form {
            Form::Sample => "grid_sampler",
            Form::Spread | Form::Slope => "grid_sampler_backward",
        }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] a tensor is missing", self.name())
        };
        if a.dtype != b.dtype {
            bail!(
                Dtype,
                "[{}] expected scalar type {} but found {}",
                self.name(),
                a.dtype.scalar_type_name(),
                b.dtype.scalar_type_name()
            );
        }
        check_floating(self.name(), a.dtype)?;
        let shape = match self.form {
            Form::Sample => &self.y,
            Form::Spread => &self.x,
            Form::Slope => &self.grid,
        };
        Ok(smallvec::smallvec![Meta::new(shape, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let x: Vec<Body> = x.iter().flatten().map(|b| dense(b, dtype)).collect::<Result<_>>()?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, compute(self, &x, y));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(if self.form == Form::Slope { 7 } else { 3 }, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let slope = |g: &Tensor, x: &Tensor| self.call(Form::Slope, &[g, x, &cx.input(1)?]);
        match self.form {
            Form::Sample => Ok(vec![
                cx.grad(0, || self.call(Form::Spread, &[g, &cx.input(1)?]))?,
                cx.grad(1, || slope(g, &cx.input(0)?))?,
            ]),
            Form::Spread => Ok(vec![
                cx.grad(0, || self.call(Form::Sample, &[g, &cx.input(1)?]))?,
                cx.grad(1, || slope(&cx.input(0)?, g))?,
            ]),
            Form::Slope => self.bend(cx, g),
        }
    }
}

fn check(x: &[i64], grid: &[i64]) -> Result<()> {
    let op = "grid_sampler";
    let spatial = x.len().saturating_sub(2);
    let both = || format!("input with sizes {} and grid with sizes {}", show(x), show(grid));
    if x.is_empty() || grid.is_empty() {
        bail!(Shape, "[{op}] expected input and grid of 4 or 5 dimensions, but got {}", both());
    }
    if x[0] != grid[0] {
        bail!(Shape, "[{op}] expected grid and input to have same batch size, but got {}", both());
    }
    if grid[grid.len() - 1] != spatial as i64 {
        bail!(
            Shape,
            "[{op}] expected grid to have size {spatial} in last dimension, but got grid with \
             sizes {}",
            show(grid)
        );
    }
    if let Some(i) = (2..x.len()).find(|&i| x[i] == 0) {
        bail!(
            Shape,
            "[{op}] expected input to have non-empty spatial dimensions, but input has sizes {} \
             with dimension {i} being empty",
            show(x)
        );
    }
    let rank = if x.len() == 5 { 5 } else { 4 };
    if x.len() != rank || grid.len() != rank {
        bail!(
            Shape,
            "[{op}] expected {rank}D input and grid with same number of dimensions, but got {}",
            both()
        );
    }
    Ok(())
}

fn grid_sampler(x: &Tensor, grid: &Tensor, mode: i64, padding: i64, align: bool) -> Result<Tensor> {
    let (from, points) = (dims(&x.shape()), dims(&grid.shape()));
    check(&from, &points)?;
    let between = match mode {
        0 => Between::Linear,
        1 => Between::Nearest,
        2 => Between::Cubic,
        m => {
            bail!(InvalidArgument, "[grid_sampler] expected interpolation mode 0, 1 or 2, got {m}")
        }
    };
    let outside = match padding {
        0 => Outside::Zeros,
        1 => Outside::Border,
        2 => Outside::Reflection,
        p => bail!(InvalidArgument, "[grid_sampler] expected padding mode 0, 1 or 2, got {p}"),
    };
    let sizes: Vec<usize> = from[2..].iter().map(|&s| s as usize).collect();
    let orders = vec![0; sizes.len()];
    let y = from[..2].iter().chain(&points[1..points.len() - 1]).copied().collect();
    let sampler = Sampler { between, outside, align, sizes, orders };
    Grid { form: Form::Sample, sampler, x: from, grid: points, y }.call(Form::Sample, &[x, grid])
}

/// The grid of affine maps `[n, d, d + 1]`.
#[derive(Clone)]
struct Affine {
    size: Dims,
    align: bool,
    back: bool,
}

impl Affine {
    fn rank(&self) -> usize {
        self.size.len() - 2
    }

    /// Places between -1 and 1 along a dimension; whole numbers are cut and wrap.
    fn places<T: Element>(&self, n: i64, dtype: DType) -> Vec<T> {
        let wrap = |v: i64| match dtype {
            DType::U8 => i64::from(v as u8),
            DType::I8 => i64::from(v as i8),
            DType::I16 => i64::from(v as i16),
            DType::I32 => i64::from(v as i32),
            _ => v,
        };
        let float = dtype.is_floating();
        let round = |v: f64| if float { T::from_f64(v).to_f64() } else { v };
        let first = if float { -1.0 } else { wrap(-1) as f64 };
        let step = round((1.0 - first) / (n - 1) as f64);
        let at = |i: i64| match () {
            _ if n == 1 => 0.0,
            _ if i < n / 2 => round(first + round(step * i as f64)),
            _ => round(1.0 - round(step * (n - 1 - i) as f64)),
        };
        let inner = |v: f64| match self.align {
            true if float => v,
            true => wrap(v as i64) as f64,
            false if float => round(round(v * (n - 1) as f64) / n as f64),
            false => (wrap((v as i64).wrapping_mul(n - 1)) as f64 / n as f64).trunc(),
        };
        (0..n).map(|i| T::from_f64(inner(at(i)))).collect()
    }

    fn compute<T: Element + Ring>(&self, dtype: DType, x: &Body, y: &Body) {
        let places: Vec<Vec<T>> = self.size[2..].iter().map(|&n| self.places(n, dtype)).collect();
        match self.back {
            false => grid::affine(&places, read::<T>(x), write::<T>(y)),
            true => grid::affine_back(&places, read::<T>(x), write::<T>(y)),
        }
    }
}

impl Kernel for Affine {
    fn name(&self) -> &'static str {
        "affine_grid_generator"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[affine_grid_generator] theta is missing") };
        if x.dtype == DType::Bool {
            bail!(Dtype, "[affine_grid_generator] not implemented for 'Bool'");
        }
        let rank = self.rank() as i64;
        let mut shape = dims(&[self.size[0]]);
        match self.back {
            true => shape.extend([rank, rank + 1]),
            false => shape.extend(self.size[2..].iter().copied().chain([rank])),
        }
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let own = x.dtype;
        let dtype = if own.is_floating() { compute_dtype(own) } else { DType::I64 };
        let x = dense(x, dtype)?;
        through(&y[0], dtype, |y| {
            match dtype {
                DType::I64 => self.compute::<i64>(own, &x, y),
                DType::F64 => self.compute::<f64>(own, &x, y),
                _ => self.compute::<f32>(own, &x, y),
            }
            Ok(())
        })
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let k = Affine { back: !self.back, ..self.clone() };
        Ok(vec![Some(engine::apply1(k, &[Some(g)])?)])
    }
}

fn affine(theta: &Tensor, size: &[i64], align: bool) -> Result<Tensor> {
    let op = "affine_grid_generator";
    if !matches!(size.len(), 4 | 5) {
        bail!(
            InvalidArgument,
            "[{op}] AffineGridGenerator needs 4d (spatial) or 5d (volumetric) inputs."
        );
    }
    if let Some(s) = size.iter().find(|s| **s < 0) {
        bail!(
            InvalidArgument,
            "[{op}] Trying to create tensor with negative dimension {s}: {}",
            show(size)
        );
    }
    let (shape, rank) = (theta.shape(), size.len() as i64 - 2);
    if shape.len() != 3 {
        bail!(Shape, "[{op}] Expected theta to have 3 dimensions, got shape {}", show(&shape));
    }
    if shape[0] != size[0] || shape[2] != rank + 1 {
        bail!(
            Shape,
            "[{op}] Expected size for first two dimensions of batch2 tensor to be: [{}, {}] but \
             got: [{}, {}].",
            size[0],
            rank + 1,
            shape[0],
            shape[2]
        );
    }
    if shape[1] != rank {
        bail!(
            Shape,
            "[{op}] Expected theta to be of shape [{}, {rank}, {}], got {}",
            size[0],
            rank + 1,
            show(&shape)
        );
    }
    engine::apply1(Affine { size: dims(size), align, back: false }, &[Some(theta)])
}

fn grid_samples() -> Result<Vec<Vec<Value>>> {
    let mut out = Vec::new();
    for (mode, padding, align) in [(0, 0, false), (0, 2, true), (1, 1, false), (2, 0, true)] {
        let flags = [Value::Int(mode), Value::Int(padding), Value::Bool(align)];
        for (x, grid) in
            [(vec![1, 2, 4, 3], vec![1, 2, 2, 2]), (vec![1, 1, 3, 2, 3], vec![1, 1, 2, 1, 3])]
        {
            let args = [sample(&x, 51)?.into(), sample(&grid, 52)?.into()];
            out.push(args.into_iter().chain(flags.clone()).collect());
        }
    }
    Ok(out)
}

fn affine_samples() -> Result<Vec<Vec<Value>>> {
    let plane = |align| -> Result<Vec<Value>> {
        let size = Value::Ints(vec![2, 1, 3, 4]);
        Ok(vec![sample(&[2, 2, 3], 53)?.into(), size, Value::Bool(align)])
    };
    let volume = Value::Ints(vec![1, 1, 2, 3, 2]);
    Ok(vec![
        plane(false)?,
        plane(true)?,
        vec![sample(&[1, 3, 4], 54)?.into(), volume, Value::Bool(false)],
    ])
}

ops! { OPS, Kernel;
    /// Samples `[n, c, h, w]` at the points of a grid `[n, .., .., 2]` of x and y between -1 and 1,
    /// or a volume at points of x, y and z. Modes: 0 linear, 1 nearest, 2 cubic; outside: 0 zeros,
    /// 1 the border, 2 the reflection.
    "grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor"
    fn grid_sampler(&self, grid: &Tensor, interpolation_mode: i64, padding_mode: i64, align_corners: bool) -> Result<Tensor> {
        grid_sampler(self, grid, interpolation_mode, padding_mode, align_corners)
    }
    , samples grid_samples
    /// The grid for `grid_sampler` of affine maps `[n, 2, 3]` of a plane, or `[n, 3, 4]` of a volume.
    "affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor"
    fn affine_grid_generator(&self, size: &[i64], align_corners: bool) -> Result<Tensor> {
        affine(self, size, align_corners)
    }
    , samples affine_samples
}
