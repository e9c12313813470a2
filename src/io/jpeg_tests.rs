use super::*;
use crate::io::image::decode as decode_any;
use crate::io::testing::{self, every_flip};

/// Decoders may round the transform and the interpolation differently, each plane by one level: a
/// grey pixel is then off by 1, a colour by 3 (blue is Y + 1.772 Cb). Few are.
fn compare(name: &str, most: i32, mean: f64) {
    let got = decode_any(&testing::golden(&format!("jpeg_{name}.jpg"))).unwrap();
    let want = decode_any(&testing::golden(&format!("jpeg_{name}.png"))).unwrap();
    let size = |i: &Image| (i.height, i.width, i.channels, i.data.len());
    assert_eq!(size(&got), size(&want), "{name}");
    let off = |(a, b): (&u8, &u8)| (i32::from(*a) - i32::from(*b)).abs();
    let offs: Vec<i32> = got.data.iter().zip(&want.data).map(off).collect();
    assert!(offs.iter().all(|&d| d <= most), "{name}: {:?}", offs.iter().max());
    let sum: i32 = offs.iter().sum();
    assert!(f64::from(sum) / offs.len() as f64 <= mean, "{name}: {sum} over {}", offs.len());
}

#[test]
fn pixels_are_pillows() {
    for name in ["444", "444_restart"] {
        compare(name, 2, 0.1);
    }
    for name in ["422", "420", "420_progressive"] {
        compare(name, 3, 0.5);
    }
    for name in ["grey", "grey_progressive"] {
        compare(name, 1, 0.1);
    }
}

#[test]
fn damaged_files_are_refused() {
    for name in ["grey", "420_progressive"] {
        let bytes = testing::golden(&format!("jpeg_{name}.jpg"));
        // Without the end-of-image marker, or half of it, a picture is still whole.
        let cut = bytes.len() - 2;
        for n in (0..cut).step_by(7) {
            let got = decode_jpeg(&bytes[..n]);
            if let Ok(image) = got {
                assert_eq!((image.height, image.width), (37, 45), "{name}: prefix of {n}");
            }
        }
        every_flip(&bytes, decode_jpeg);
    }
}

/// A header of 65,535 x 65,535 pixels does not get 12 GB of memory.
#[test]
fn memory_is_in_proportion() {
    let mut bytes = testing::golden("jpeg_444.jpg");
    let frame = bytes.windows(2).position(|w| w == [0xff, 0xc0]).unwrap();
    bytes[frame + 5..frame + 9].fill(0xff);
    let message = decode_jpeg(&bytes).unwrap_err();
    assert!(message.message().contains("can hold"), "{message}");
}
