namespace StalkingGuidance.Screenings.Diagrams;

/// <summary>Functions need more nodes than a table may have. Thrown before memory runs out, and never meets a user: the proof reports it.</summary>
internal sealed class DiagramsTooLargeException : Exception
{
    public DiagramsTooLargeException()
        : base("The functions need more nodes than the table may have.")
    {
    }
}
