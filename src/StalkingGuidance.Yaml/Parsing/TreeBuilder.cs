using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StalkingGuidance.Yaml.Parsing;

/// <summary>Builds nodes from parser events, one document, with the limits of <see cref="YamlLimits"/>.</summary>
internal sealed class TreeBuilder(string file, DiagnosticList diagnostics)
{
    private readonly Stack<OpenNode> open = new();
    private int nodes;
    private int documents;

    /// <summary>The finished top node; <see langword="null"/> before the end, or when the file is empty.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Whether nothing was left out of the tree. A tree with holes would only give rise to false errors further on.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Where the innermost bracket stands that has not been closed yet; <see langword="null"/> when there is none.</summary>
    public SourcePosition? OpenBracket => open.TryPeek(out OpenNode? innermost) && innermost.IsFlow ? innermost.Position : null;

    /// <summary>Takes the next event. False means: stop reading, the file breaks a limit or has a second document.</summary>
    public bool Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart when ++documents > 1:
                diagnostics.Add(YamlCodes.SeveralDocuments, At(next.Start), "A second document begins here.", "Put it in a file of its own.");
                return false;
            case NodeEvent node:
                RefuseAnchorAndTag(node);
                return CountNode(next) && TakeNode(node);
            case AnchorAlias alias:
                diagnostics.Add(YamlCodes.Alias, At(next.Start), $"The alias '*{alias.Value}' stands here.", "Write the value out.");
                AttachHole();
                return CountNode(next);
            case MappingEnd or SequenceEnd:
                Attach(open.Pop().Close());
                return true;
            default:
                return true;
        }
    }

    private bool TakeNode(NodeEvent node)
    {
        SourcePosition position = At(node.Start);
        if (node is Scalar scalar)
        {
            if (open.Count == 0 && scalar is { Value: "", Style: ScalarStyle.Plain })
            {
                return true; // a document of nothing but comments
            }

            if (open.TryPeek(out OpenNode? around) && position < around.Position)
            {
                position = around.Position; // a key that is not there has no place of its own
            }

            RefuseEscapes(scalar, position);
            Attach(new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, position));
            return true;
        }

        if (open.Count == YamlLimits.Depth)
        {
            diagnostics.Add(YamlCodes.TooDeep, position, $"More than {YamlLimits.Depth} levels are nested here.", "Flatten the structure.");
            return false;
        }

        bool flow = node is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        if (open.TryPeek(out OpenNode? parent) && position < parent.Position)
        {
            // YamlDotNet places the pair without braces of "[key: value]" at the file's beginning; it begins with its key.
            open.Push(new OpenNode(isMapping: true, isFlow: false, position: null));
            return true;
        }

        open.Push(new OpenNode(node is MappingStart, flow, position));
        return true;
    }

    // What the file itself may not hold, a double-quoted text must not bring in by an escape such as "\u202e" either.
    private void RefuseEscapes(Scalar scalar, SourcePosition position)
    {
        if (scalar.Style != ScalarStyle.DoubleQuoted)
        {
            return;
        }

        foreach (char c in scalar.Value)
        {
            if (Unprintable.IsControl(c) || c == '\r')
            {
                diagnostics.Add(YamlCodes.ControlCharacter, position, $"The text holds the control character U+{(int)c:X4}, written as an escape.", "Delete it.");
                return;
            }

            if (Unprintable.IsBidirectionalOverride(c))
            {
                diagnostics.Add(YamlCodes.BidirectionalOverride, position, $"The text holds the invisible character U+{(int)c:X4}, written as an escape; it changes the order of the text.", "Delete it.");
                return;
            }
        }
    }

    private bool CountNode(ParsingEvent next)
    {
        if (++nodes <= YamlLimits.Nodes)
        {
            return true;
        }

        diagnostics.Add(YamlCodes.TooManyNodes, At(next.Start), $"The file has more than {YamlLimits.Nodes} keys and values.", "Split the file.");
        return false;
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(YamlCodes.Anchor, At(node.Start), $"The anchor '&{node.Anchor.Value}' stands here.", "Delete it.");
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(YamlCodes.Tag, At(node.Start), $"The tag '{AsWritten(node.Tag)}' stands here.", "Delete it, or quote the text.");
        }
    }

    // The parser spells "!!str" out.
    private static string AsWritten(TagName tag) => (tag.ToString() ?? "").Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);

    private void Attach(YamlNode node)
    {
        if (!open.TryPeek(out OpenNode? parent))
        {
            Root = node;
            return;
        }

        if (parent.ExpectsKey && node is not YamlScalar)
        {
            diagnostics.Add(YamlCodes.ComplexKey, node.Position, $"A key is expected, and {node.KindName} stands here.", "Put the text in quotes.");
            AttachHole();
            return;
        }

        if (parent.ExpectsKey && node is YamlScalar { Text: "<<", Quoted: false })
        {
            diagnostics.Add(YamlCodes.MergeKey, node.Position, "The merge key '<<' stands here.", "Write the entries out.");
            AttachHole();
            return;
        }

        if (parent.Add(node) is { } first)
        {
            YamlScalar key = first.Key;
            diagnostics.Add(
                YamlCodes.DuplicateKey,
                parent.LastKey!.Position,
                $"The key '{key.Text}' stands here a second time; the first is in line {key.Position.Line}.",
                "Delete one of them, or rename it.");
        }
    }

    private void AttachHole()
    {
        IsWhole = false;
        if (open.TryPeek(out OpenNode? parent))
        {
            parent.LeaveOut();
        }
    }

    private SourcePosition At(in Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
