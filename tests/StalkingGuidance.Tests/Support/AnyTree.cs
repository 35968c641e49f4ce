using CsCheck;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Tests.Support;

/// <summary>Any file that the parser could have read.</summary>
internal static class AnyTree
{
    // Every character but halves of surrogate pairs, which UTF-8 cannot hold and the parser refuses.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char['\0', '\ud7ff'].Array[0, 12].Select(letters => new string(letters)),
        Gen.Int[0, 20].Select(number => number == 0 ? "😀" : $"word-{number}"));

    private static readonly Gen<SourcePosition> Position = Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 1_000_000], (line, column) => new SourcePosition("a.yaml", line, column));

    private static readonly Gen<YamlScalar> Scalar = Gen.Select(Text, Gen.Bool, Position, (text, quoted, position) => new YamlScalar(text, quoted, position));

    public static Gen<YamlNode> Nodes { get; } = OfDepth(4);

    private static Gen<YamlNode> OfDepth(int depth)
    {
        Gen<YamlNode> scalar = Scalar.Select(node => (YamlNode)node);
        if (depth == 0)
        {
            return scalar;
        }

        Gen<YamlNode> inner = OfDepth(depth - 1);
        Gen<YamlNode> list = Gen.Select(inner.Array[0, 4], Position, (items, position) => (YamlNode)new YamlSequence(items, position));
        Gen<YamlNode> mapping = Gen.Select(Gen.Select(Scalar, inner).Array[0, 4], Position, (entries, position) =>
            (YamlNode)new YamlMapping([.. entries.DistinctBy(entry => entry.Item1.Text).Select(entry => new YamlEntry(entry.Item1, entry.Item2))], position));
        return Gen.OneOf(scalar, list, mapping);
    }
}
