use super::*;
use crate::base::ErrorKind;
use crate::io::testing::{self, Folder};

fn image(height: usize, width: usize, channels: usize) -> Image {
    let data = (0..height * width * channels).map(|i| (i * 37 % 256) as u8).collect();
    Image { height, width, channels, data }
}

#[test]
fn images_come_back() {
    let folder = Folder::new();
    for (name, channels) in [
        ("a.png", [1, 2, 3, 4].as_slice()),
        ("a.PNG", &[3]),
        ("a.ppm", &[3]),
        ("a.pgm", &[1]),
        ("a.pnm", &[1, 3]),
    ] {
        for &c in channels {
            for (h, w) in [(1, 1), (5, 7), (1, 300), (64, 3)] {
                let image = image(h, w, c);
                write(&folder.join(name), &image).unwrap();
                assert_eq!(read(&folder.join(name)).unwrap(), image, "{name}");
            }
        }
    }
}

/// The golden pictures are 4 x 3; the value of a pixel follows from its place.
#[test]
fn golden_values() {
    let decoded = |name: &str| {
        let i = decode(&testing::golden(name)).unwrap();
        assert_eq!((i.height, i.width), (3, 4), "{name}");
        (i.channels, i.data)
    };
    let grey: Vec<u8> = (0..12).map(|i| i * 20).collect();
    let rgb: Vec<u8> = (0..12).flat_map(|i| [i * 20, 255 - i * 20, i]).collect();
    let rgba: Vec<u8> = (0..12).flat_map(|i| [i * 20, 255 - i * 20, i, 200 + i]).collect();
    let bits: Vec<u8> = (0..12).map(|i| if i % 3 == 0 { 255 } else { 0 }).collect();
    assert_eq!(decoded("grey8.png"), (1, grey.clone()));
    assert_eq!(decoded("grey16.png"), (1, grey.clone()));
    assert_eq!(decoded("grey1.png"), (1, bits));
    assert_eq!(decoded("rgb8.png"), (3, rgb.clone()));
    assert_eq!(decoded("rgb8_interlaced.png"), (3, rgb.clone()));
    assert_eq!(decoded("rgba8.png"), (4, rgba));
    assert_eq!(decoded("palette4.png"), (3, rgb.clone()));
    let with_alpha: Vec<u8> = rgb
        .chunks(3)
        .enumerate()
        .flat_map(|(i, p)| [p[0], p[1], p[2], [0, 255][i.min(1)]])
        .collect();
    assert_eq!(decoded("palette4_alpha.png"), (4, with_alpha));
    assert_eq!(decoded("rgb8.ppm"), (3, rgb));
    assert_eq!(decoded("grey16.pgm"), (1, grey));
}

#[test]
fn netpbm_headers() {
    let i = decode(b"P5#c\n# more\n 2\t1 #x\n3\n\x00\x03").unwrap();
    assert_eq!((i.height, i.width, i.data), (1, 2, vec![0, 255]));
    // The last blank is one byte, whatever follows.
    assert_eq!(decode(b"P5 1 1 255\n\n").unwrap().data, [b'\n']);
    let bad: [&[u8]; 12] = [
        b"P5",
        b"P51 1 255 x",
        b"P5 1 1 255",
        b"P5 1 1 255 xy",
        b"P5 1 1 255 ",
        b"P5 -1 1 255 x",
        b"P5 1 1 0 x",
        b"P5 1 1 65536 xy",
        b"P5 1 1 3 x",
        b"P5 4294967296 1 255 x",
        b"P6 4294967295 4294967295 65535 x",
        b"P5 #",
    ];
    for bytes in bad {
        let text = String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(decode(bytes).map_err(|e| e.kind()), Err(ErrorKind::Format), "{text}");
    }
}

#[test]
fn damage_is_an_error() {
    let names = ["grey16.png", "grey1.png", "rgb8_interlaced.png", "palette4_alpha.png"];
    for name in names.into_iter().chain(["rgb8.ppm", "grey16.pgm"]) {
        let bytes = testing::golden(name);
        testing::every_prefix(&bytes, decode);
        testing::every_flip(&bytes, decode);
    }
}

/// A PNG header that claims 2^31 - 1 pixels each way, its checksum right.
#[test]
fn a_header_cannot_ask_for_memory() {
    let mut png = encode_png(&image(1, 1, 4)).unwrap();
    png[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    let mut crc = flate2::Crc::new();
    crc.update(&png[12..29]);
    png[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    let e = decode(&png).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Format);
    assert!(e.message().contains("2147483647 x 2147483647"), "{e}");
}

#[test]
fn wrong_arguments() {
    let kind = |r: Result<Vec<u8>>| r.unwrap_err().kind();
    assert_eq!(kind(encode_png(&image(2, 2, 5))), ErrorKind::Shape);
    assert_eq!(kind(encode_pnm(&image(2, 2, 2))), ErrorKind::Shape);
    assert_eq!(kind(encode_png(&image(0, 2, 1))), ErrorKind::Shape);
    let short = Image { height: 9, ..image(2, 2, 1) };
    assert_eq!(kind(encode_png(&short)), ErrorKind::Shape);
    assert_eq!(kind(encode_pnm(&short)), ErrorKind::Shape);
    let e = write(Path::new("x.gif"), &image(1, 1, 1)).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
    assert_eq!(decode(&[0xff, 0xd8, 0xff, 0xe0]).unwrap_err().kind(), ErrorKind::Format);
    assert_eq!(decode(b"").unwrap_err().kind(), ErrorKind::Format);
}
