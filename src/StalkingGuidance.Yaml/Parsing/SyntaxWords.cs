namespace StalkingGuidance.Yaml.Parsing;

/// <summary>Says in an editor's words what YamlDotNet says in a parser's. What it does not know it passes on as it is.</summary>
internal static class SyntaxWords
{
    private const string Quote = "Put the whole text in double quotes.";

    // A piece of YamlDotNet's message, what it means, and the cure. The first piece that fits decides.
    private static readonly (string Piece, string Message, string Cure)[] Known =
    [
        ("unexpected end of stream", "The quote that opens here is never closed.", "Close the text with the same kind of quote."),
        ("unknown escape character", "A backslash in this text is followed by a letter that means nothing to YAML.", "Write two backslashes for one, or put the text in single quotes."),
        ("multiline plain scalar, found invalid mapping", "The text of the line above runs on into this line, which has a colon of its own.", "Write a space after the colon of the line above, or put its text in double quotes."),
        ("found invalid mapping", "A colon and a space stand inside a text without quotes.", Quote),
        ("Mapping values are not allowed", "A colon stands where no key can be.", Quote),
        ("cannot start any token", "A text without quotes cannot begin with this character.", Quote),
        ("expected ',' or", "A comma or the closing bracket is missing here.", "Separate items by commas, and close the bracket."),
        ("did not find expected '-' indicator", "This line stands among the items of a list, and is none.", "Begin it with '- ', or line it up with the key that it belongs to."),
        ("did not find expected key", "Neither a key nor the end of this level stands here.", "Line it up with the keys above, a colon and a space after the key. A text that holds quotes, brackets or colons goes in double quotes as a whole."),
        ("did not find expected node content", "A value is missing here.", "Write it, or delete the comma or bracket."),
        ("wrong indentation", "The quote that opens here is not closed before a line that stands further to the left.", "Close the text with the same kind of quote, or indent its further lines by two spaces more than its key."),
        ("incompatible YAML document", "The line '%YAML' asks for a version that does not exist.", "Delete the line."),
    ];

    /// <summary>What is wrong, and what to do about it.</summary>
    public static (string Message, string Cure) For(string parserMessage)
    {
        foreach ((string piece, string message, string cure) in Known)
        {
            if (parserMessage.Contains(piece, StringComparison.Ordinal))
            {
                return (message, cure);
            }
        }

        return ("This is not valid YAML: " + FirstSentence(parserMessage), "Check quotes, colons and indentation here and just above.");
    }

    private static string FirstSentence(string message)
    {
        // Some versions put the position in front of their message; ours is there already.
        int afterPosition = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        string sentence = (afterPosition < 0 ? message : message[(afterPosition + 3)..]).TrimEnd();
        return sentence.EndsWith('.') ? sentence : sentence + ".";
    }
}
