package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Shape.HeadAge.MIDDLE;
import static org.shouwang.cli.generate.Shape.HeadAge.OLD;
import static org.shouwang.cli.generate.Shape.HeadAge.YOUNG;

import java.util.List;

/** The kinds of households by number of members. */
final class Shapes {

    private static final List<List<Shape>> BY_SIZE =
            List.of(
                    List.of(new Shape(65, OLD, "H"), new Shape(35, MIDDLE, "H")),
                    List.of(
                            new Shape(42, OLD, "HS"),
                            new Shape(14, MIDDLE, "HS"),
                            new Shape(14, OLD, "HA"),
                            new Shape(10, YOUNG, "HC"),
                            new Shape(11, MIDDLE, "HM"),
                            new Shape(9, OLD, "H|X")),
                    List.of(
                            new Shape(26, YOUNG, "HSC"),
                            new Shape(16, MIDDLE, "HST"),
                            new Shape(22, OLD, "HSA"),
                            new Shape(14, MIDDLE, "HS|M"),
                            new Shape(5, MIDDLE, "HS|F"),
                            new Shape(8, YOUNG, "HC|M"),
                            new Shape(9, MIDDLE, "HS|X")),
                    List.of(
                            new Shape(30, YOUNG, "HSCC"),
                            new Shape(16, MIDDLE, "HSCT"),
                            new Shape(18, YOUNG, "HSC|M"),
                            new Shape(12, MIDDLE, "HS|FM"),
                            new Shape(12, OLD, "HS|NW"),
                            new Shape(6, MIDDLE, "HSA|X"),
                            new Shape(6, YOUNG, "HSC|X")),
                    List.of(
                            new Shape(28, YOUNG, "HSCC|M"),
                            new Shape(22, YOUNG, "HSC|FM"),
                            new Shape(12, YOUNG, "HSCCC"),
                            new Shape(22, OLD, "HS|NWG"),
                            new Shape(10, MIDDLE, "HSCT|F"),
                            new Shape(6, YOUNG, "HSCC|X")),
                    List.of(
                            new Shape(45, YOUNG, "HSCC|FM"),
                            new Shape(47, OLD, "HS|NWGG"),
                            new Shape(8, YOUNG, "HSCC|M|X")),
                    List.of(
                            new Shape(45, YOUNG, "HSCCC|FM"),
                            new Shape(45, OLD, "HSA|NWGG"),
                            new Shape(10, OLD, "HS|NWGG|X")));

    private Shapes() {}

    static Shape draw(int size, Dice dice) {
        var shapes = BY_SIZE.get(size - 1);
        int left = dice.below(shapes.stream().mapToInt(Shape::weight).sum());
        for (var shape : shapes) {
            left -= shape.weight();
            if (left < 0) {
                return shape;
            }
        }
        throw new IllegalStateException("no shape of size " + size);
    }
}
