using System.Text;

namespace StalkingGuidance.Search;

/// <summary>Writes an index to bytes and reads it back, so that a snapshot carries it and the first search builds nothing.</summary>
internal static class SearchIndexFile
{
    private const byte Version = 1;

    public static byte[] Write(SearchIndex index)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write7BitEncodedInt(index.Documents.Count);
        foreach ((SearchKind kind, string id, string title, float length) in index.Documents)
        {
            writer.Write((byte)kind);
            writer.Write(id);
            writer.Write(title);
            writer.Write7BitEncodedInt((int)length);
        }

        writer.Write7BitEncodedInt(index.Terms.Count);
        for (int i = 0; i < index.Terms.Count; i++)
        {
            writer.Write(index.Terms[i]);
            writer.Write7BitEncodedInt(index.Postings[i].Length);
            int before = 0;
            foreach (Posting posting in index.Postings[i])
            {
                writer.Write7BitEncodedInt(posting.Document - before);
                writer.Write7BitEncodedInt((int)posting.Weight);
                writer.Write((byte)posting.Best);
                before = posting.Document;
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <param name="bytes">What <see cref="Write"/> wrote.</param>
    /// <param name="words">The analysis that the index was built with.</param>
    /// <exception cref="InvalidDataException">The bytes are no index of this version.</exception>
    public static SearchIndex Read(ReadOnlyMemory<byte> bytes, IWordAnalysis words)
    {
        using MemoryStream stream = new(bytes.ToArray(), writable: false);
        using BinaryReader reader = new(stream, Encoding.UTF8);
        if (reader.ReadByte() != Version)
        {
            throw new InvalidDataException("The search index has another version.");
        }

        (SearchKind, string, string, float)[] documents = new (SearchKind, string, string, float)[reader.Read7BitEncodedInt()];
        for (int i = 0; i < documents.Length; i++)
        {
            documents[i] = ((SearchKind)reader.ReadByte(), reader.ReadString(), reader.ReadString(), reader.Read7BitEncodedInt());
        }

        int count = reader.Read7BitEncodedInt();
        string[] terms = new string[count];
        Posting[][] postings = new Posting[count][];
        for (int i = 0; i < count; i++)
        {
            terms[i] = reader.ReadString();
            postings[i] = new Posting[reader.Read7BitEncodedInt()];
            int document = 0;
            for (int j = 0; j < postings[i].Length; j++)
            {
                document += reader.Read7BitEncodedInt();
                postings[i][j] = new Posting(document, reader.Read7BitEncodedInt(), (SearchField)reader.ReadByte());
            }
        }

        return new SearchIndex(words, terms, postings, documents);
    }
}
